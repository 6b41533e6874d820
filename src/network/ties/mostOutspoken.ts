import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, hasPlace, setWhere } from "../../case/statementSet.ts";
import type { ActorProfile } from "./agreementTies.ts";
import { mostSpoken } from "./mostSpoken.ts";

interface Spoken {
  readonly profiles: readonly ActorProfile[];
  readonly among: StatementSet;
}

/** All that was said where it makes no more pairs than may be met; else what those said who said most, as many as may be. */
export function mostOutspoken(
  index: CaseIndex,
  among: StatementSet,
  profiles: readonly ActorProfile[],
  mostPairs: number,
): Spoken {
  const spoken = mostSpoken(profiles, mostPairs);
  if (spoken === profiles) return { profiles, among };
  const kept = new Set<string>(spoken.map(({ id }) => id));
  return {
    profiles: spoken,
    among: setWhere(among.capacity, (place) => {
      const statement = index.case.statements[place];
      return hasPlace(among, place) && statement !== undefined && kept.has(statement.actor);
    }),
  };
}
