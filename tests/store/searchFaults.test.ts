import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSearch } from "../../src/store/explorerSearch.ts";
import { searchFaults } from "../../src/store/searchFaults.ts";
import { filteredCase, oddText } from "../fixtures/randomCases.ts";
import { anyDisplay, displayIn } from "../fixtures/randomDisplays.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";
import { known } from "../fixtures/known.ts";

const index = indexOf(twoSidesAndABridge);

describe("the faults of the search part of an address", () => {
  test("are none for whatever the app writes", () => {
    fc.assert(
      fc.property(filteredCase(oddText), anyDisplay, ({ index: some, filter }, any) => {
        const search = formatSearch({ filter, display: displayIn(some, any) });
        expect(searchFaults(known(some), search)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    "",
    "view=network",
    "names=1&present=0",
    "reveal=3",
    "seed=Class 9b",
    "undated=0",
    "least=0.50",
    "seed=&v=",
  ])("are none for “%s”, which says what holds anyway or otherwise than the app would", (search) => {
    expect(searchFaults(known(index), search)).toEqual([]);
  });

  test.each([
    ["view=timelin", 'no view "timelin"; did you mean "timeline"?'],
    ["veiw=matrix", 'no parameter "veiw"; did you mean "view"?'],
    ["stance=oppos", 'no stance "oppos"; did you mean "oppose"?'],
    ["stance=oppose,maybe", 'no stance "maybe"'],
    ["commitment=asserts", 'commitment cannot be "asserts"'],
    ["proposition=new-tacks", 'no proposition "new-tacks"; did you mean "new-tax"?'],
    ["actors=ann,bop", 'no actor "bop"; did you mean "bob"?'],
    ["print=crads", 'no print "crads"; did you mean "cards"?'],
    ["names=no", 'names cannot be "no"'],
    ["reveal=4", 'reveal cannot be "4"'],
    ["reveal=", 'reveal cannot be ""'],
    ["students=0", 'students cannot be "0"'],
    ["items=-1", 'items cannot be "-1"'],
    [`seed=${"x".repeat(41)}`, `seed cannot be "${"x".repeat(41)}"`],
    ["from=2022-13-01", 'from cannot be "2022-13-01"'],
    ["among=ann..bop", 'among cannot be "ann..bop"'],
    ["among=ann", 'among cannot be "ann"'],
    ["pins=a.zoe.1.2", 'pins cannot be "a.zoe.1.2"'],
    ["changes=a.ann,a.zoe", 'changes cannot be "a.zoe"'],
    ["view=matrix&view=sides", 'the parameter "view" is there twice; remove one'],
  ])("of %s say what is wrong", (search, problem) => {
    expect(searchFaults(known(index), search)).toEqual([problem]);
  });

  test("are all told", () => {
    expect(searchFaults(known(index), "?view=x&form=y&zz=1")).toHaveLength(3);
  });
});
