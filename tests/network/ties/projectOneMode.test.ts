import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { countedPlaces } from "../../../src/network/ties/countedProfile.ts";
import { actorProfiles, propositionProfiles } from "../../../src/network/profile.ts";
import { type Tie, countPairs, projectOneMode } from "../../../src/network/ties/projectOneMode.ts";
import { type Projection, REPEATS } from "../../../src/network/ties/projection.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { aProjection, anyProjection, everyStatement, onPaper } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const ties = (index: CaseIndex, overrides: Partial<Projection> = {}) =>
  projectOneMode(index, actorProfiles(index, everyStatement(index)), aProjection(overrides));

const weights = (found: readonly Tie[]) =>
  Object.fromEntries(found.map(({ left, right, weight }) => [`${left} ${right}`, weight]));

const paper = indexOf(onPaper);

describe("a case worked out on paper", () => {
  test.each([
    ["congruence", { "ann bob": 2, "ann cem": 0.5, "bob cem": 0.5 }],
    ["conflict", { "ann bob": 1, "ann cem": 2.5, "bob cem": 1.5 }],
    ["subtract", { "ann bob": 1, "ann cem": -2, "bob cem": -1 }],
    ["ignore", { "ann bob": 3, "ann cem": 3, "bob cem": 2 }],
  ] as const)("has these ties of %s", (aggregation, expected) => {
    expect(weights(ties(paper, { aggregation }))).toEqual(expected);
  });

  test.each([
    ["average", 2 / ((3 + 2) / 2)],
    ["dna-cosine", 2 / (3 * 2)],
    // Only Ann opposes the tax, 1; only Bob supports it, 1; both support data, 2 · 1.
    ["jaccard", 2 / (1 + 1 + 2)],
    // Lengths: the square roots of 2² + 1² and of 1² + 1².
    ["cosine", 2 / (Math.sqrt(5) * Math.sqrt(2))],
  ] as const)("divides the agreement of Ann and Bob as %s does", (normalization, expected) => {
    expect(weights(ties(paper, { normalization }))["ann bob"]).toBeCloseTo(expected, 12);
  });

  test("counts what Ann said twice once, if that is asked for", () => {
    expect(weights(ties(paper, { repeats: "once" }))["ann bob"]).toBe(1);
    expect(weights(ties(paper, { repeats: "document" }))["ann bob"]).toBe(1);
  });

  test("joins propositions through the actors that spoke on both", () => {
    const profiles = propositionProfiles(paper, everyStatement(paper));
    const found = projectOneMode(paper, profiles, aProjection({ aggregation: "subtract" }));
    // Ann 2 · 1 apart, Bob 1 together, Cem oppose with mixed: half and half.
    expect(weights(found)).toEqual({ "new-tax open-data": -1 });
  });

  test("has no tie to whom nobody meets, and none of nobody", () => {
    expect(ties(paper).some(({ left, right }) => left === "dana" || right === "dana")).toBe(false);
    expect(ties(indexOf([]))).toEqual([]);
  });
});

describe("repeated statements", () => {
  const twoSources = indexOf(
    [
      ["ann", "open-data", "support"],
      ["ann", "open-data", "support", { source: "other" }],
      ["ann", "open-data", "oppose"],
      ["bob", "open-data", "support"],
    ],
    {
      sources: [
        { id: "paper", kind: "news", title: "A", publisher: "P", published: "2022", language: "en" },
        { id: "other", kind: "news", title: "B", publisher: "P", published: "2022", language: "en" },
      ],
    },
  );

  test.each([
    ["each", 2],
    ["document", 2],
    ["once", 1],
  ] as const)("of the same stance count %s", (repeats, congruence) => {
    expect(ties(twoSources, { repeats })[0]).toMatchObject({ congruence, conflict: 1 });
  });

  test.each([
    ["each", 3],
    ["document", 2],
    ["once", 1],
  ] as const)("of whatever stance count %s where stances are ignored", (repeats, weight) => {
    expect(ties(twoSources, { repeats, aggregation: "ignore" })[0]).toMatchObject({ weight });
  });

  test("count by the first of them", () => {
    const [ann] = actorProfiles(twoSources, everyStatement(twoSources));
    const cell = ann?.cells.get("open-data" as never);
    const rule = { aggregation: "ignore", repeats: "once" } as const;
    expect(countedPlaces(twoSources, cell!, rule)).toEqual({
      support: [0],
      oppose: [],
      mixed: [],
      abstain: [],
    });
  });
});

describe("the laws of a projection", () => {
  const anyIndex = anySaid().map((said) => indexOf(said));

  test("subtract is congruence less conflict, and ignore is their sum, undivided and divided", () => {
    fc.assert(
      fc.property(anyIndex, anyProjection, (index, projection) => {
        const of = (aggregation: Projection["aggregation"]) => {
          const { repeats, normalization } = projection;
          return weights(ties(index, { repeats, normalization, aggregation }));
        };
        const [agree, differ, net] = [of("congruence"), of("conflict"), of("subtract")];
        for (const pair of new Set([...Object.keys(agree), ...Object.keys(differ)]))
          expect(net[pair] ?? 0).toBeCloseTo((agree[pair] ?? 0) - (differ[pair] ?? 0), 9);
      }),
    );
  });

  test("the order in which statements, actors and propositions come does not matter", () => {
    fc.assert(
      fc.property(anySaid(), anyProjection, (said, projection) => {
        const index = indexOf(said);
        const turned = indexCase({
          ...index.case,
          statements: index.case.statements.toReversed(),
          actors: index.case.actors.toReversed(),
          propositions: index.case.propositions.toReversed(),
        });
        // Which statement is the first of several depends on the order, but not how many there are.
        const settings =
          projection.aggregation === "ignore" ? { ...projection, repeats: "each" as const } : projection;
        expect(ties(turned, settings)).toEqual(ties(index, settings));
      }),
    );
  });

  test("it is symmetrical: whose id comes first does not change the weight", () => {
    fc.assert(
      fc.property(anySaid(), anyProjection, (said, projection) => {
        const renamed = said.map(([actor, ...rest]) => [MIRROR[actor] ?? actor, ...rest] as const);
        const mirrored = ties(indexOf(renamed), projection).map((tie) => ({
          ...tie,
          left: MIRROR[tie.right],
          right: MIRROR[tie.left],
        }));
        const close = (list: readonly object[]) =>
          (list as Tie[]).map((tie) => ({ ...tie, weight: tie.weight.toFixed(9) })).toSorted(byPair);
        expect(close(mirrored)).toEqual(close(ties(indexOf(said), projection)));
      }),
    );
  });

  test("the usual cosine stays within 1", () => {
    fc.assert(
      fc.property(anyIndex, fc.constantFrom(...REPEATS), (index, repeats) => {
        for (const aggregation of ["congruence", "subtract", "ignore"] as const) {
          const found = ties(index, { aggregation, repeats, normalization: "cosine" });
          const widest = Math.max(0, ...found.map(({ weight }) => Math.abs(weight)));
          expect(widest).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

const MIRROR: Readonly<Record<string, string>> = {
  ann: "eva",
  bob: "dana",
  cem: "cem",
  dana: "bob",
  eva: "ann",
};

function byPair(left: { left: string; right: string }, right: { left: string; right: string }): number {
  return `${left.left} ${left.right}` < `${right.left} ${right.right}` ? -1 : 1;
}

describe("countPairs", () => {
  test("counts the pairs that meet on each proposition, nobody with oneself", () => {
    expect(countPairs(actorProfiles(paper, everyStatement(paper)))).toBe(3 + 3);
    expect(countPairs([])).toBe(0);
  });
});
