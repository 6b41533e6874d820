import type { Fault } from "./fault.ts";
import { type StatedId, statedIds } from "./statedIds.ts";

const LISTS_WITH_IDS = ["sources", "themes", "propositions", "actors", "statements", "events"];

/** Ids that stand twice in one list, each named where it stands again. */
export function duplicateFaults(json: unknown): Fault[] {
  return LISTS_WITH_IDS.flatMap((list) => repeatedIds(statedIds(json, list)));
}

/** The ids that stand more than once among these, each named where it stands again. */
export function repeatedIds(ids: readonly StatedId[]): Fault[] {
  const firstPlaces = new Map<string, string>();
  return ids.flatMap(({ place, id }) => {
    const firstPlace = firstPlaces.get(id);
    if (firstPlace === undefined) firstPlaces.set(id, place);
    return firstPlace === undefined ? [] : [{ place, problem: `"${id}" stands already at ${firstPlace}` }];
  });
}
