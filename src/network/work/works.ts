import { axisFirmnessInSteps } from "../firmness/axisFirmness.ts";
import { firmnessInSteps } from "../firmness/firmness.ts";
import { sidesInSteps } from "../sides/findSides.ts";

/** What may take so long in a large case that it is done apart from the page. */
export const WORKS = { division: sidesInSteps, dependence: firmnessInSteps, axisEnds: axisFirmnessInSteps };

export type WorkName = keyof typeof WORKS;

/** What a work is asked with. */
export type Asked<Name extends WorkName> = Parameters<(typeof WORKS)[Name]>;

type ResultOf<Steps> = Steps extends Generator<unknown, infer Found> ? Found : never;

/** What it gives. */
export type Result<Name extends WorkName> = ResultOf<ReturnType<(typeof WORKS)[Name]>>;
