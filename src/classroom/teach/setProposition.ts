import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { PrintSet } from "../../store/explorerState.ts";
import { FEW, twoSidedPropositions } from "../controversy/evidenceSides.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { splittingProposition } from "../choose/splittingProposition.ts";

/**
 * The proposition that a set of a lesson's pages is about: that of the lesson's corners; for the evidence of both sides
 * only if each has two statements on it, else the one that splits the actors most. Null where the set decides.
 */
export function setProposition(
  index: CaseIndex,
  lesson: Pick<Lesson, "steps">,
  set: PrintSet,
): PropositionId | null {
  const ofCorners = cornersProposition(index, lesson);
  if (set === "corners") return ofCorners;
  if (set !== "sides") return null;
  return ofCorners !== null && isWeighable(index, ofCorners) ? ofCorners : splittingProposition(index);
}

/** What a step names that is about the corners. */
function cornersProposition(
  { propositions }: CaseIndex,
  { steps }: Pick<Lesson, "steps">,
): PropositionId | null {
  const named = steps.map(
    ({ state }) => /^\/corners\/([^/?]+)/.exec(state)?.[1] as PropositionId | undefined,
  );
  return named.find((id) => id !== undefined && propositions.has(id)) ?? null;
}

function isWeighable(index: CaseIndex, id: PropositionId): boolean {
  return twoSidedPropositions(index, FEW).some((one) => one.id === id);
}
