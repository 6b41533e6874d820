import { STANCES } from "../../case/statement.ts";
import type { SpineLayout } from "./model/spineLayout.ts";
import { type GroupCounts, SILENT } from "./model/spinePicture.ts";

/** For the head of each group: how many of its actors speak, and how many take each stance on what is chosen. */
export function groupCounts(
  { groups, marks }: SpineLayout,
  speaks: Uint8Array,
  stances: Uint8Array | null,
): readonly GroupCounts[] {
  const speaking = new Int32Array(groups.length);
  const taking = new Int32Array(groups.length * STANCES.length);
  marks.group.forEach((group, actor) => {
    speaking[group] = (speaking[group] ?? 0) + (speaks[actor] ?? 0);
    const stance = stances?.[actor] ?? SILENT;
    if (stance === SILENT) return;
    const at = group * STANCES.length + stance;
    taking[at] = (taking[at] ?? 0) + 1;
  });
  return groups.map(({ from, to }, at) => ({
    actors: to - from,
    speaking: speaking[at] ?? 0,
    stances: stances === null ? null : takenIn(taking, at),
  }));
}

function takenIn(taking: Int32Array, group: number): readonly number[] {
  return Array.from(taking.subarray(group * STANCES.length, (group + 1) * STANCES.length));
}
