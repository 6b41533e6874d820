import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { FAR_OUT } from "../../../src/network/axis/axisEnds.ts";
import { axisFirmnessInSteps } from "../../../src/network/firmness/axisFirmness.ts";
import { inOneGo } from "../../../src/network/steps.ts";
import { anySaid, networkOf } from "../../fixtures/networks.ts";
import { type SaidList, indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const countOf = (said: SaidList) => inOneGo(axisFirmnessInSteps(indexOf(said)));

/** Who is far out, on which side. */
const ends = (said: SaidList) => {
  const places = alignment(networkOf(said));
  return [...places]
    .filter(([id, place]) => id.startsWith("actor/") && Math.abs(place) >= FAR_OUT)
    .map(([id, place]) => `${id} ${Math.sign(place)}`)
    .toSorted()
    .join(", ");
};

describe("how firm the axis is", () => {
  test("is counted over all statements, one step for each", () => {
    expect([...axisFirmnessInSteps(indexOf(twoSidesAndABridge))]).toHaveLength(10);
    expect(countOf(twoSidesAndABridge).statements).toBe(10);
  });

  test("is firm where nobody is at an end, whatever is left out", () => {
    expect(countOf(pair)).toMatchObject({ statements: 2, without: 0 });
  });

  test("is in any case what leaving out each statement, and turning each, would make of the ends", () => {
    const flip = { support: "oppose", oppose: "support" } as const;
    fc.assert(
      fc.property(anySaid(9), (said) => {
        const whole = ends(said);
        const turned = said.flatMap(([actor, on, stance], at) =>
          stance === "support" || stance === "oppose"
            ? [said.toSpliced(at, 1, [actor, on, flip[stance]])]
            : [],
        );
        const counted = countOf(said);
        expect(counted.without).toBe(said.filter((_, at) => ends(said.toSpliced(at, 1)) !== whole).length);
        expect(counted.flipped).toBe(turned.filter((other) => ends(other) !== whole).length);
      }),
      { numRuns: 60 },
    );
  });
});
