import type { Case } from "./case.ts";
import type { PropositionId } from "./proposition.ts";

/** The proposition that says the opposite of another; undefined if the case has none. */
export type ContraryOf = (proposition: PropositionId) => PropositionId | undefined;

/** Reads the contraries of a case both ways, whichever of the two propositions names the other. */
export function contraryOf({ propositions }: Pick<Case, "propositions">): ContraryOf {
  const contraries = new Map<PropositionId, PropositionId>();
  for (const { id, contrary } of propositions) if (contrary !== undefined) contraries.set(id, contrary);
  for (const [id, contrary] of contraries) if (!contraries.has(contrary)) contraries.set(contrary, id);
  return (proposition) => contraries.get(proposition);
}
