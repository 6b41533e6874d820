import type { SpineTable } from "../../network/spine/table/spineTable.ts";

/** The number of a group among those on the axis. */
export function numberOf({ groups }: SpineTable, group: number): number {
  return groups.slice(0, group + 1).filter(({ isApart }) => !isApart).length;
}

/** How many groups are on the axis. */
export function axisGroups({ groups }: SpineTable): number {
  return groups.filter(({ isApart }) => !isApart).length;
}
