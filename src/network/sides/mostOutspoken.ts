import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, hasPlace, setWhere } from "../../case/statementSet.ts";
import { type ActorProfile, countStatements } from "../ties/agreementTies.ts";
import { countPairs } from "../ties/projectOneMode.ts";

/** More pairs than this take minutes to work out, and more memory than a page may have. */
export const MOST_PAIRS = 1_000_000;

interface Spoken {
  readonly profiles: readonly ActorProfile[];
  readonly among: StatementSet;
}

/** All that was said where it makes no more pairs than can be met; else what those said who said most, as many as may be. */
export function mostOutspoken(
  index: CaseIndex,
  among: StatementSet,
  profiles: readonly ActorProfile[],
  mostPairs = MOST_PAIRS,
): Spoken {
  if (countPairs(profiles) <= mostPairs) return { profiles, among };
  const kept = firstWithin(
    profiles.toSorted((one, other) => countStatements(other) - countStatements(one)),
    mostPairs,
  );
  return {
    profiles: profiles.filter(({ id }) => kept.has(id)),
    among: setWhere(among.capacity, (place) => {
      const statement = index.case.statements[place];
      return hasPlace(among, place) && statement !== undefined && kept.has(statement.actor);
    }),
  };
}

/** The first of the profiles, up to the one whose pairs would be too many. */
function firstWithin(profiles: readonly ActorProfile[], mostPairs: number): ReadonlySet<ActorId> {
  const speakers = new Map<string, number>();
  const kept = new Set<ActorId>();
  let pairs = 0;
  for (const { id, cells } of profiles) {
    for (const on of cells.keys()) pairs += speakers.get(on) ?? 0;
    if (pairs > mostPairs) break;
    for (const on of cells.keys()) speakers.set(on, (speakers.get(on) ?? 0) + 1);
    kept.add(id);
  }
  return kept;
}
