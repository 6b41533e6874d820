import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import { statementsOn } from "./saidInCase.ts";

/** Who else takes a stance on the same. */
export interface OnTheSame {
  readonly stance: Stance;
  readonly actors: readonly ActorId[];
}

/** How many names a card has room for beside each stance. */
export const MOST_SAME = 4;

/** Every other actor with a statement on a proposition, by its stance; one of two minds is listed under both. */
export function onTheSame(
  index: CaseIndex,
  actor: ActorId,
  proposition: PropositionId,
): readonly OnTheSame[] {
  const others = statementsOn(index, proposition).filter((said) => said.actor !== actor);
  return STANCES.map((stance) => ({
    stance,
    actors: [...new Set(others.flatMap((said) => (said.stance === stance ? said.actor : [])))],
  })).filter(({ actors }) => actors.length > 0);
}

/** How many letters a line of a column holds. */
const LINE = 51;

/** How many lines of a column that takes; none where there is nothing to say. */
export function linesOfSame({ actors }: CaseIndex, same: readonly OnTheSame[]): number {
  if (same.length === 0) return 0;
  const names = same.flatMap(({ actors: ids }) =>
    ids.slice(0, MOST_SAME).map((id) => actors.get(id)?.label ?? actors.get(id)?.name ?? id),
  );
  const words = same.map(() => "Support: and 10 more · ");
  return Math.ceil(`On the same: ${names.join(", ")}${words.join("")}`.length / LINE);
}
