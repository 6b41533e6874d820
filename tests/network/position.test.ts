import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/case/statement.ts";
import { emptySet, setOf, fullSet } from "../../src/case/statementSet.ts";
import { positions, stanceOf } from "../../src/network/position.ts";
import { anySaid } from "../fixtures/networks.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

describe("stanceOf", () => {
  test.each([
    [["support"], "support"],
    [["oppose", "oppose"], "oppose"],
    [["support", "oppose"], "mixed"],
    [["support", "mixed"], "mixed"],
    [["abstain", "support"], "mixed"],
    [["abstain", "abstain"], "abstain"],
  ] as const)("of %j is %s", (stances, stance) => {
    expect(stanceOf(stances)).toBe(stance);
  });

  test("does not depend on order or on how often something is said", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STANCES), { minLength: 1 }), (stances) => {
        expect(stanceOf(stances.toReversed())).toBe(stanceOf(stances));
        expect(stanceOf([...stances, ...stances])).toBe(stanceOf(stances));
      }),
    );
  });
});

describe("positions", () => {
  const index = indexOf([
    ["ann", "open-data", "support"],
    ["bob", "open-data", "support"],
    ["ann", "new-tax", "oppose"],
    ["ann", "open-data", "oppose"],
  ]);

  test("come from what one actor said on one proposition, in the order of first statements", () => {
    expect(positions(index, fullSet(4))).toEqual([
      { actor: "ann", proposition: "open-data", stance: "mixed", statements: [0, 3] },
      { actor: "bob", proposition: "open-data", stance: "support", statements: [1] },
      { actor: "ann", proposition: "new-tax", stance: "oppose", statements: [2] },
    ]);
  });

  test("come from the given statements only", () => {
    expect(positions(index, setOf(4, [3]))).toEqual([
      { actor: "ann", proposition: "open-data", stance: "oppose", statements: [3] },
    ]);
    expect(positions(index, emptySet(4))).toEqual([]);
  });

  test("hold every given statement once", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const all = positions(indexOf(said), fullSet(said.length));
        const places = all.flatMap(({ statements }) => statements).toSorted((left, right) => left - right);
        expect(places).toEqual(said.map((_, place) => place));
        expect(new Set(all.map(({ actor, proposition }) => `${actor} ${proposition}`)).size).toBe(all.length);
      }),
    );
  });
});
