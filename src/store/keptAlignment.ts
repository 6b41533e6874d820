import { alignmentInSteps } from "../network/axis/alignment.ts";
import { memoizeSteps } from "./memoizeSteps.ts";

/** The alignment of a network, kept, and made in steps for a large case that is being opened. */
export const keptAlignment = memoizeSteps(alignmentInSteps);
