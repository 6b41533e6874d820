import type { Case } from "../case.ts";
import type { CaseIndex } from "../caseIndex.ts";
import { speakersOf } from "../indexCase.ts";
import { countAsBodies } from "./countAsBodies.ts";
import { foldContraries } from "./foldContraries.ts";

/** What is counted as one. */
export interface CountedAsOne {
  /** Spokespeople with those they speak for. */
  readonly bodies: boolean;
  /** A proposition with its contrary. */
  readonly contraries: boolean;
}

/** What is said of each choice that is made. */
export function saidOfCounted<Said>(
  choice: CountedAsOne,
  said: Readonly<Record<keyof CountedAsOne, Said>>,
): readonly Said[] {
  return (["bodies", "contraries"] as const).flatMap((name) => (choice[name] ? [said[name]] : []));
}

/**
 * The case as it is to be counted: its lists of actors, propositions, statements and relations are the counted ones,
 * statements at the places that they had; whatever is looked up by id, and every facet, is as the case has it. The index
 * itself where nothing is counted as one, and the same object for the same choice.
 */
export function countedIndex(index: CaseIndex, { bodies, contraries }: CountedAsOne): CaseIndex {
  const byBodies = bodies ? asBodies(index) : index;
  return contraries ? folded(byBodies) : byBodies;
}

/** The index that a counted one was made of; the index itself where nothing is counted as one. */
export function uncounted(index: CaseIndex): CaseIndex {
  const before = madeOf.get(index);
  return before === undefined ? index : uncounted(before);
}

const madeOf = new WeakMap<CaseIndex, CaseIndex>();
const asBodies = oncePerIndex(countAsBodies);
const folded = oncePerIndex(foldContraries);

function oncePerIndex(count: (whole: Case) => Case): (index: CaseIndex) => CaseIndex {
  const known = new WeakMap<CaseIndex, CaseIndex>();
  return (index) => {
    const counted = known.get(index) ?? withCase(index, count(index.case));
    known.set(index, counted);
    madeOf.set(counted, index);
    return counted;
  };
}

function withCase(index: CaseIndex, counted: Case): CaseIndex {
  return { ...index, case: counted, speakers: speakersOf(counted) };
}
