import { type CaseDraft, placedEntries } from "./caseDraft.ts";
import { type Fault, type Path, formatPath } from "./fault.ts";

/** An id that a draft states, and the way to it. */
export interface StatedId {
  readonly path: Path;
  readonly id: string;
}

const LISTS_WITH_IDS = [
  "sources",
  "themes",
  "propositions",
  "kinds",
  "attributes",
  "actors",
  "statements",
  "events",
] as const;

/** Ids that are twice in one list, each named where it comes again. */
export function duplicateFaults(draft: CaseDraft): Fault[] {
  return LISTS_WITH_IDS.flatMap((list) => repeatedIds(statedIds(draft[list], [list])));
}

/** The ids that are more than once among these, each named where they come again. */
export function repeatedIds(ids: readonly StatedId[]): Fault[] {
  const firstPaths = new Map<string, Path>();
  return ids.flatMap(({ path, id }) => {
    const first = firstPaths.get(id);
    if (first === undefined) {
      firstPaths.set(id, path);
      return [];
    }
    return [{ place: { path }, problem: `"${id}" is already the id at ${formatPath(first)}; use another` }];
  });
}

/** All ids that what may be a list states, also of entries that are faulty otherwise, in its order. */
export function statedIds(list: unknown, path: Path): readonly StatedId[] {
  return placedEntries(list, path).flatMap(({ path: entry, fields: { id } }) =>
    typeof id === "string" ? [{ path: [...entry, "id"], id }] : [],
  );
}
