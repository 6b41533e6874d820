import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { statementsOn } from "../choose/saidInCase.ts";

interface SilentActors {
  /** Heard on something else. */
  readonly silent: readonly Actor[];
  /** Never heard: the case only speaks of them, so that nothing can be learnt from their silence. */
  readonly spokenOf: readonly Actor[];
}

/** Who has no statement on a proposition, in the case's order, in two lists. */
export function silentActors(index: CaseIndex, proposition: PropositionId): SilentActors {
  const { actors } = index.case;
  const heard = new Set(index.speakers.values);
  const onIt = new Set(statementsOn(index, proposition).map(({ actor }) => actor));
  return {
    silent: actors.filter(({ id }) => heard.has(id) && !onIt.has(id)),
    spokenOf: actors.filter(({ id }) => !heard.has(id)),
  };
}
