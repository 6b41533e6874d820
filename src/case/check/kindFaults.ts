import { USUAL_KINDS } from "../kinds/actorKind.ts";
import type { CaseDraft } from "./caseDraft.ts";
import { statedIds } from "./duplicateFaults.ts";
import type { Fault } from "./fault.ts";
import { makeAdviser } from "./nearestName.ts";
import type { SoundEntries } from "./soundEntries.ts";

/** So many kinds are named in a fault. */
const MOST_NAMED = 12;

/** Actors of a kind that is none of the case, or none of the usual ones where the case has none of its own. */
export function kindFaults(draft: CaseDraft, { actors }: SoundEntries): Fault[] {
  const kinds = kindsOf(draft);
  const advise = makeAdviser();
  return actors.flatMap(({ path, fields: { kind } }) => {
    if (typeof kind !== "string" || kinds.has(kind)) return [];
    const problem = `"${kind}" is not one of ${listed([...kinds])}${advise(kind, kinds)}`;
    return [{ place: { path: [...path, "kind"] }, problem }];
  });
}

function kindsOf({ kinds }: CaseDraft): ReadonlySet<string> {
  if (kinds === undefined) return new Set(USUAL_KINDS);
  return new Set(statedIds(kinds, ["kinds"]).map(({ id }) => id));
}

function listed(kinds: readonly string[]): string {
  return kinds.length > MOST_NAMED ? `${kinds.slice(0, MOST_NAMED).join(", ")}, …` : kinds.join(", ");
}
