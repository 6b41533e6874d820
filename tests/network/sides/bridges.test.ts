import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { MOST_TOLD } from "../../../src/network/sides/bridges.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import type { FoundSides } from "../../../src/network/sides/sides.ts";
import { foundSides, twoTriangles } from "../../fixtures/foundSides.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import type { SaidList } from "../../fixtures/tinyCases.ts";

const bridgesOf = (said: SaidList) => foundSides(said).bridges;

describe("a bridge", () => {
  test("is an actor that agrees with actors of two sides: with whom, on what, and how evenly", () => {
    const [bridge, ...others] = bridgesOf([...twoTriangles, ["cem", "free-parks", "support"]]);
    expect(bridge).toMatchObject({ actor: "cem", side: 0, odds: [], isThin: true });
    expect(bridge?.ends.map(({ side, actors, weight, isThin }) => [side, actors, weight, isThin])).toEqual([
      [0, ["ann", "bob"], 4, false],
      [1, ["dana", "eva", "finn"], 3, true],
    ]);
    expect(bridge?.ends[1]?.evidence.propositions).toEqual(["free-parks"]);
    expect(bridge?.participation).toBeCloseTo(1 - (4 / 7) ** 2 - (3 / 7) ** 2, 12);
    expect(others.map(({ actor }) => actor)).toEqual(["dana", "eva", "finn"]);
  });

  test("is not thin where it said it twice and others too", () => {
    const twice: SaidList = [
      ...twoTriangles,
      ["cem", "free-parks", "support"],
      ["cem", "free-parks", "support"],
    ];
    expect(bridgesOf(twice)[0]?.isThin).toBe(false);
  });

  test("is told to whom of its own side it takes the opposite stance", () => {
    const said: SaidList = [
      ...twoTriangles,
      ["cem", "free-parks", "support"],
      ["cem", "cheap-rent", "oppose"],
      ["ann", "cheap-rent", "support"],
    ];
    expect(bridgesOf(said).find(({ actor }) => actor === "cem")?.odds).toEqual([
      { side: 0, actors: ["ann"], propositions: ["cheap-rent"] },
    ]);
  });

  test("is told to whom of the other side it takes the opposite stance, those of the same together", () => {
    const said: SaidList = [
      ...twoTriangles,
      ["cem", "free-parks", "support"],
      ["cem", "cheap-rent", "oppose"],
      ["dana", "cheap-rent", "support"],
      ["cem", "old-trees", "support"],
      ["dana", "old-trees", "oppose"],
      ["eva", "old-trees", "mixed"],
      ["eva", "bike-lanes", "oppose"],
      ["cem", "bike-lanes", "support"],
    ];
    const bridge = bridgesOf(said).find(({ actor }) => actor === "cem");
    expect(bridge?.ends[1]?.actors).toEqual(["finn"]);
    expect(bridge?.odds).toEqual([
      { side: 1, actors: ["eva"], propositions: ["bike-lanes"] },
      { side: 1, actors: ["dana"], propositions: ["cheap-rent", "old-trees"] },
    ]);
  });

  test("is nobody where no side agrees with another", () => {
    expect(bridgesOf(twoTriangles)).toEqual([]);
  });
});

describe("of very many bridges", () => {
  const index = indexCase(syntheticCase({ statements: 1600, actors: 400, propositions: 40 }));
  const { bridging, bridges } = findSides(index, everyStatement(index)) as FoundSides;

  test("all are known, and the first are told of", () => {
    expect(bridging.length).toBeGreaterThan(MOST_TOLD);
    expect(bridges).toHaveLength(MOST_TOLD);
    expect(bridging).toEqual(
      expect.arrayContaining(bridges.map(({ actor, isThin }) => expect.objectContaining({ actor, isThin }))),
    );
  });

  test("those are told of first that rest on more than one statement", () => {
    const firm = bridging.filter(({ isThin }) => !isThin).length;
    expect(firm).toBeGreaterThan(0);
    expect(bridges.filter(({ isThin }) => !isThin)).toHaveLength(Math.min(firm, MOST_TOLD));
  });
});
