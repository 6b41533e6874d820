import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseId } from "../../../src/case/case.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import type { Stance } from "../../../src/case/statement.ts";
import type { CasePlace, Page } from "../../../src/store/place/places.ts";
import { placePath, readPath } from "../../../src/store/place/placePath.ts";
import { placeFaults } from "../../../src/store/place/placeFaults.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const index = indexOf(twoSidesAndABridge);

/** A place of each kind in the case, of ids at random; a kind that is missing here does not compile. */
const placesOf = ({ actors, propositions, statements }: CaseIndex): fc.Arbitrary<CasePlace> => {
  const actor = fc.constantFrom(...actors.keys());
  const proposition = fc.constantFrom(...propositions.keys());
  const statement = fc.constantFrom(...statements.keys());
  const ids = fc.record({ actor, other: actor, proposition, second: proposition, statement });
  const placeOf: { readonly [Name in Page]: (given: IdsOf<typeof ids>) => CasePlace } = {
    explorer: () => ({ page: "explorer" }),
    edits: () => ({ page: "edits" }),
    about: () => ({ page: "about" }),
    teach: () => ({ page: "teach" }),
    quiz: () => ({ page: "quiz" }),
    cards: () => ({ page: "cards" }),
    code: () => ({ page: "code" }),
    team: () => ({ page: "team" }),
    pair: () => ({ page: "pair" }),
    room: () => ({ page: "room" }),
    corners: (given) => ({ page: "corners", proposition: given.proposition }),
    cornerActors: (given) => ({ page: "cornerActors", proposition: given.proposition }),
    actor: (given) => ({ page: "actor", actor: given.actor }),
    proposition: (given) => ({ page: "proposition", proposition: given.proposition }),
    position: (given) => ({ page: "position", actor: given.actor, proposition: given.proposition }),
    statement: (given) => ({ page: "statement", statement: given.statement }),
    compare: (given) => ({ page: "compare", actor: given.actor, other: given.other }),
    tie: (given) => ({ page: "tie", actor: given.actor, other: given.other }),
    together: (given) => ({ page: "together", proposition: given.proposition, other: given.second }),
    between: (given) => ({
      page: "between",
      from: given.actor,
      to: given.actor,
      otherFrom: given.other,
      otherTo: given.other,
    }),
    address: (given) => ({ page: "address", from: given.actor, to: given.other }),
    support: (given) => ribbonOf("support", given),
    oppose: (given) => ribbonOf("oppose", given),
    mixed: (given) => ribbonOf("mixed", given),
    abstain: (given) => ribbonOf("abstain", given),
  };
  function ribbonOf(page: Stance, given: IdsOf<typeof ids>): CasePlace {
    return { page, from: given.actor, to: given.other, proposition: given.proposition };
  }
  return fc.tuple(fc.constantFrom(...Object.values(placeOf)), ids).map(([make, given]) => make(given));
};

type IdsOf<Ids> = Ids extends fc.Arbitrary<infer Given> ? Given : never;

const pathIn = (place: CasePlace) => placePath("x" as CaseId, place).slice("/x".length);

describe("the faults of a place in a case", () => {
  test("are none for every place that the app writes, with or without a slash at the end", () => {
    fc.assert(
      fc.property(placesOf(index), fc.constantFrom("", "/"), (place, end) => {
        expect(placeFaults(index, pathIn(place) + end)).toEqual([]);
        expect(readPath(placePath(index.case.id, place) + end).place).toEqual(place);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["/qiz", 'no page "qiz"; did you mean "quiz"?'],
    ["/zzzzzz", 'no page "zzzzzz"'],
    ["/lesson/2", 'no page "lesson"'],
    ["/code/taem", 'no place "/code/taem": write /code or /code/team'],
    ["/actor", 'no place "/actor": write /actor/:actor'],
    ["/quiz/4", 'no place "/quiz/4": write /quiz'],
    ["/actor/anne", 'no actor "anne"; did you mean "ann"?'],
    ["/corners/new-tacks", 'no proposition "new-tacks"; did you mean "new-tax"?'],
    ["/statement/zzzz", 'no statement "zzzz"'],
    ["/tie/ann/", 'no place "/tie/ann/": write /tie/:actor/:actor'],
  ])("of %s are told with what was meant, if it is near", (path, problem) => {
    expect(placeFaults(index, path)).toEqual([problem]);
  });

  test("name every unknown id", () => {
    expect(placeFaults(index, "/position/anne/new-tay")).toEqual([
      'no actor "anne"; did you mean "ann"?',
      'no proposition "new-tay"; did you mean "new-tax"?',
    ]);
  });
});
