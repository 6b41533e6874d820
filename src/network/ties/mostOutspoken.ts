import type { CaseIndex } from "../../case/caseIndex.ts";
import { type StatementSet, fullSet, hasPlace, setSize, setWhere } from "../../case/statementSet.ts";
import { actorProfiles } from "../profile.ts";
import type { ActorProfile } from "./agreementTies.ts";
import { comparedOf } from "./mostSpoken.ts";

interface Spoken {
  readonly profiles: readonly ActorProfile[];
  readonly among: StatementSet;
}

/** All that is asked about where the whole case makes no more pairs than may be met; else what those said of it who said most in the whole case, as many as may be. */
export function mostOutspoken(
  index: CaseIndex,
  among: StatementSet,
  profiles: readonly ActorProfile[],
  mostPairs: number,
): Spoken {
  const whole = setSize(among) === among.capacity ? profiles : wholeProfiles(index);
  const spoken = comparedOf(profiles, whole, mostPairs);
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

function wholeProfiles(index: CaseIndex): readonly ActorProfile[] {
  return actorProfiles(index, fullSet(index.case.statements.length));
}
