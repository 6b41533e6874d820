import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { setWhere } from "../../../src/case/statementSet.ts";
import { markThinTies } from "../../../src/network/ties/tieNetwork.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { projectOneMode } from "../../../src/network/ties/projectOneMode.ts";
import type { Projection } from "../../../src/network/ties/projection.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { aProjection, anyProjection, everyStatement } from "../../fixtures/projections.ts";
import { type SaidList, indexOf } from "../../fixtures/tinyCases.ts";

const marked = (index: CaseIndex, projection: Projection) => {
  const profiles = actorProfiles(index, everyStatement(index));
  return markThinTies(index, profiles, projectOneMode(index, profiles, projection), projection);
};

const isThin = (said: SaidList, overrides: Partial<Projection> = {}) =>
  marked(indexOf(said), aProjection(overrides))[0]?.isThin;

const once = [
  ["ann", "open-data", "support"],
  ["bob", "open-data", "support"],
] as const;
const twice = [...once, ...once];

describe("a tie", () => {
  test("is thin where one of the two said it once", () => {
    expect(isThin(once)).toBe(true);
    expect(isThin([...once, ["ann", "open-data", "support"]])).toBe(true);
  });

  test("is not thin where both said it twice, or where they meet on two propositions", () => {
    expect(isThin(twice)).toBe(false);
    expect(isThin(twice, { repeats: "once" })).toBe(false);
    expect(isThin([...once, ["ann", "new-tax", "oppose"], ["bob", "new-tax", "oppose"]])).toBe(false);
  });

  test("is thin where one statement fewer would turn agreement into nothing or into its opposite", () => {
    const mostly = [...twice, ["ann", "new-tax", "support"], ["bob", "new-tax", "oppose"]] as const;
    expect(isThin(mostly, { aggregation: "subtract" })).toBe(false);
    expect(isThin(mostly, { aggregation: "subtract", repeats: "once" })).toBeUndefined();
    const threeToOne = [
      ...once,
      ["ann", "open-data", "support"],
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "oppose"],
    ] as const;
    expect(isThin(threeToOne, { aggregation: "subtract" })).toBe(true);
  });

  test("is thin exactly if the case without some one statement has it no longer, or turned", () => {
    fc.assert(
      fc.property(anySaid(12), anyProjection, (said, projection) => {
        const index = indexOf(said);
        for (const tie of marked(index, projection)) {
          const signs = said.map((_, left) => {
            const rest = setWhere(said.length, (place) => place !== left);
            const found = projectOneMode(index, actorProfiles(index, rest), projection);
            const same = found.find((other) => other.left === tie.left && other.right === tie.right);
            return Math.sign(same?.weight ?? 0);
          });
          expect(tie.isThin).toBe(signs.some((sign) => sign !== Math.sign(tie.weight)));
        }
      }),
    );
  });
});
