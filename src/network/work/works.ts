import { axisFirmnessInSteps } from "../firmness/axisFirmness.ts";
import { firmnessInSteps } from "../firmness/firmness.ts";
import { sidesInSteps } from "../sides/findSides.ts";
import { gatherTies } from "../ties/gathered/gatherTies.ts";
import type { Steps } from "../steps.ts";

/** What may take so long in a large case that it is done apart from the page. */
const WORKS = {
  division: sidesInSteps,
  dependence: firmnessInSteps,
  axisEnds: axisFirmnessInSteps,
  gathering: gatherTies,
};

export type WorkName = keyof typeof WORKS;

/** What a work is asked with. */
export type Asked<Name extends WorkName> = Parameters<(typeof WORKS)[Name]>;

type ResultOf<Work> = Work extends Steps<infer Found> ? Found : never;

/** What it gives. */
export type Result<Name extends WorkName> = ResultOf<ReturnType<(typeof WORKS)[Name]>>;

/** A work in steps. */
export function begin<Name extends WorkName>(name: Name, asked: Asked<Name>): Steps<Result<Name>> {
  const work = WORKS[name] as (...given: Asked<Name>) => Steps<Result<Name>>;
  return work(...asked);
}
