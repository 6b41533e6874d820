import type { CaseIndex } from "../case/caseIndex.ts";
import { alignmentInSteps } from "../network/axis/alignment.ts";
import { axisEndSteps } from "../network/axis/axisEnds.ts";
import { questionSteps } from "../network/questions/questions.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import { memoizeSteps } from "./memoizeSteps.ts";

/** The alignment of a network, kept, and made in steps for a large case that is being opened. */
export const keptAlignment = memoizeSteps(alignmentInSteps);

/** The questions that a whole case answers, kept and made likewise. */
export const keptQuestions = memoizeSteps((index: CaseIndex, { links }: Network) =>
  questionSteps(index, links),
);

/** What is said at the ends of the axis, kept and made likewise. */
export const keptEnds = memoizeSteps(axisEndSteps);
