import type { Tie } from "../ties/projectOneMode.ts";

/** Groups of ids that share none: each in the order of ids, the groups in the order of their first ids. */
export type Partition<Id extends string = string> = readonly (readonly Id[])[];

/** In which group each id is, by its place in the partition. */
export type GroupOf<Id extends string = string> = ReadonlyMap<Id, number>;

export function groupOf<Id extends string>(partition: Partition<Id>): GroupOf<Id> {
  return new Map(partition.flatMap((group, at) => group.map((id) => [id, at] as const)));
}

/** The partition in its one order, from the group that each id is in. */
export function partitionOf<Id extends string>(groups: ReadonlyMap<Id, unknown>): Partition<Id> {
  const members = new Map<unknown, Id[]>();
  for (const [id, group] of [...groups].toSorted(byText)) {
    const found = members.get(group);
    if (found === undefined) members.set(group, [id]);
    else found.push(id);
  }
  return [...members.values()];
}

/** Whether both ends of a tie are in the same group; who is in none is with nobody. */
export function isWithin<Id extends string>(groups: GroupOf<Id>, { left, right }: Tie<Id>): boolean {
  const group = groups.get(left);
  return group !== undefined && group === groups.get(right);
}

function byText(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1;
}
