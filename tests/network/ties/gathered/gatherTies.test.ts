import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorProfiles } from "../../../../src/network/profile.ts";
import { inOneGo } from "../../../../src/network/steps.ts";
import { cellColumns } from "../../../../src/network/ties/gathered/cellColumns.ts";
import { gatherTies, pairAt } from "../../../../src/network/ties/gathered/gatherTies.ts";
import { strongestBetween } from "../../../../src/network/ties/gathered/strongestBetween.ts";
import { projectOneMode } from "../../../../src/network/ties/projectOneMode.ts";
import { anyProjection, everyStatement } from "../../../fixtures/projections.ts";
import { anyIndex } from "../../../fixtures/randomCases.ts";

const someGroups = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 5, maxLength: 5 });

describe("ties gathered between groups", () => {
  test("are, in any case, the ties between their actors added up, each once", () => {
    fc.assert(
      fc.property(anyIndex, anyProjection, someGroups, (index, projection, groups) => {
        const ids = index.case.actors.map(({ id }) => id);
        const groupOf = Int32Array.from(ids, (_, at) => groups[at] ?? -1);
        const profiles = actorProfiles(index, everyStatement(index));
        const cells = cellColumns(index, profiles, ids, projection);
        const gathered = inOneGo(gatherTies(cells, groupOf, 3, projection));

        const [sums, agreeing, differing] = [new Float64Array(9), new Int32Array(9), new Int32Array(9)];
        for (const { left, right, weight } of projectOneMode(index, profiles, projection)) {
          const [one, other] = [left, right].map((id) => groupOf[ids.indexOf(id)] ?? -1);
          if (one === undefined || other === undefined || one < 0 || other < 0) continue;
          const at = pairAt(3, one, other);
          sums[at] = (sums[at] ?? 0) + weight;
          const counts = weight > 0 && projection.aggregation !== "conflict" ? agreeing : differing;
          counts[at] = (counts[at] ?? 0) + 1;
        }
        sums.forEach((sum, at) => {
          const [agreement, disagreement] = [gathered.agreement[at] ?? 0, gathered.disagreement[at] ?? 0];
          const found = projection.aggregation === "conflict" ? disagreement : agreement - disagreement;
          expect(found).toBeCloseTo(sum, 9);
        });
        expect(gathered.agreeing).toEqual(agreeing);
        expect(gathered.differing).toEqual(differing);
      }),
    );
  });
});

describe("the strongest ties between two groups", () => {
  test("are, in any case, the ties between their actors, strongest first", () => {
    fc.assert(
      fc.property(anyIndex, anyProjection, someGroups, (index, projection, groups) => {
        const ids = index.case.actors.map(({ id }) => id);
        const inGroup = (group: number) => new Set([...ids.keys()].filter((at) => groups[at] === group));
        const profiles = actorProfiles(index, everyStatement(index));
        const cells = cellColumns(index, profiles, ids, projection);
        const [one, other] = [inGroup(0), inGroup(1)];
        const found = strongestBetween(cells, [one, other], projection, 99);

        const expected = projectOneMode(index, profiles, projection).filter(({ left, right }) => {
          const ends = [ids.indexOf(left), ids.indexOf(right)].map((at) => groups[at]);
          return ends.includes(0) && ends.includes(1);
        });
        const weights = [...found.agreements, ...found.disagreements].map(({ weight }) => weight);
        expect(weights.length).toBe(expected.length);
        expect(found.pairs).toBe(one.size * other.size);
        const sorted = (values: readonly number[]) => values.toSorted((left, right) => left - right);
        sorted(weights).forEach((weight, at) =>
          expect(weight).toBeCloseTo(sorted(expected.map((tie) => tie.weight))[at] ?? Number.NaN, 9),
        );
        const strengths = found.agreements.map(({ weight }) => weight);
        expect(strengths).toEqual(strengths.toSorted((left, right) => right - left));
      }),
    );
  });

  test("are only so many of each kind, and all are counted", () => {
    const rows = [0, 0, 1, 1, 2, 2];
    const cells = {
      rows: 3,
      columns: 2,
      row: Int32Array.from(rows),
      column: Int32Array.from([0, 1, 0, 1, 0, 1]),
      counts: Int32Array.from(rows.flatMap(() => [1, 0, 0, 0])),
    };
    const all = new Set([0, 1, 2]);
    const projection = { aggregation: "subtract", normalization: "no", repeats: "once" } as const;
    const found = strongestBetween(cells, [all, all], projection, 2);
    expect(found).toMatchObject({ pairs: 3, agreeing: 3, differing: 0, disagreements: [] });
    expect(found.agreements.map(({ left, right, weight }) => [left, right, weight])).toEqual([
      [0, 1, 2],
      [0, 2, 2],
    ]);
  });
});
