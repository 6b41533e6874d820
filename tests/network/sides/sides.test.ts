import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { setWhere } from "../../../src/case/statementSet.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { inOneGo } from "../../../src/network/steps.ts";
import { signedTies } from "../../../src/network/ties/agreementTies.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { foundSides } from "../../fixtures/foundSides.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { type SaidList, indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const sidesOf = (said: SaidList) => {
  const index = indexOf(said);
  return findSides(index, everyStatement(index));
};

const two = [
  ...twoSidesAndABridge,
  ["ann", "open-data", "support"],
  ["finn", "free-parks", "support"],
] as const;

describe("sides", () => {
  test("are who agrees with whom, that with most statements first, named by who says most in it", () => {
    const { sides } = foundSides(two);
    expect(sides.map(({ letter, members, statements }) => [letter, members, statements])).toEqual([
      ["A", ["ann", "bob"], 5],
      ["B", ["cem", "dana"], 4],
    ]);
    expect(sides[0]?.names).toEqual(["ann", "bob"]);
  });

  test("say what they rest on, and are none if that hangs on one statement", () => {
    const { sides } = foundSides(two);
    expect(sides[0]?.evidence).toEqual({
      statements: [0, 1, 4, 5, 10],
      actors: ["ann", "bob"],
      propositions: ["new-tax", "open-data"],
    });
    const thin = foundSides([...pair, ["ann", "new-tax", "support"]]);
    expect([thin.sides, thin.thinGroups.map(({ members }) => members)]).toEqual([[], [["ann", "bob"]]]);
  });

  test("leave out who agrees with nobody, and say why", () => {
    expect(foundSides(two).apart).toEqual([
      { actor: "eva", why: "differs" },
      { actor: "finn", why: "alone" },
    ]);
  });

  test("are split and united by propositions, those that split first", () => {
    const { propositions } = foundSides(two);
    expect(propositions.map(({ proposition, finding }) => [proposition, finding.kind])).toEqual([
      ["open-data", "splits"],
      ["new-tax", "splits"],
      ["free-parks", "neither"],
    ]);
    expect(propositions[0]?.evidence.statements).toEqual([0, 1, 2, 3, 10]);
  });

  test("put each actor and each position in its place once, whatever was said", () => {
    fc.assert(
      fc.property(anySaid(20), (said) => {
        const sides = sidesOf(said);
        if (sides.kind !== "found") return;
        const actors = [
          ...[...sides.sides, ...sides.thinGroups].flatMap(({ members }) => members),
          ...sides.apart.map(({ actor }) => actor),
        ];
        expect(actors.toSorted()).toEqual([...new Set(said.map(([actor]) => actor))].toSorted());
        const statements = sides.propositions
          .flatMap(({ bySide, apart }) => [...bySide.flat(), ...apart])
          .flatMap((position) => position.statements);
        expect(statements.toSorted((one, other) => one - other)).toEqual(said.map((_, place) => place));
      }),
      { numRuns: 60 },
    );
  });

  test("do not hang on the order in which things were said, nor do bridges", () => {
    const shuffled = anySaid(16).chain((said) =>
      fc.tuple(fc.constant(said), fc.shuffledSubarray([...said], { minLength: said.length })),
    );
    const summary = (said: SaidList) => {
      const sides = sidesOf(said);
      return sides.kind === "found"
        ? [
            sides.sides.map(({ members }) => members),
            sides.bridges.map(({ actor }) => actor),
            sides.modularity,
          ]
        : sides.kind;
    };
    fc.assert(
      fc.property(shuffled, ([said, others]) => {
        expect(summary(others)).toEqual(summary(said));
      }),
      { numRuns: 60 },
    );
  });
});

describe("there are no sides", () => {
  test("with one actor, or on one proposition", () => {
    expect(sidesOf([["ann", "open-data", "support"]])).toEqual({ kind: "one-actor", actor: "ann" });
    expect(sidesOf(pair)).toEqual({ kind: "one-proposition", proposition: "open-data" });
  });

  test("where nobody agrees: all disagree, or nobody meets", () => {
    const foes: SaidList = [
      ["ann", "open-data", "support"],
      ["bob", "open-data", "oppose"],
      ["ann", "new-tax", "support"],
    ];
    expect(sidesOf(foes)).toEqual({ kind: "no-agreement", actors: 2, disagreements: 1 });
    const strangers: SaidList = [
      ["ann", "open-data", "support"],
      ["bob", "new-tax", "support"],
    ];
    expect(sidesOf(strangers)).toEqual({ kind: "no-agreement", actors: 2, disagreements: 0 });
  });
});

test("of a side, and of no group that is none, some two still agree whichever statement is left out", () => {
  fc.assert(
    fc.property(anySaid(16), (said) => {
      const index = indexOf(said);
      const sides = findSides(index, everyStatement(index));
      if (sides.kind !== "found") return;
      const stillAgree = (members: readonly string[], place: number) => {
        const among = setWhere(said.length, (at) => at !== place);
        return inOneGo(signedTies(index, actorProfiles(index, among))).some(
          ({ left, right, weight }) => weight > 0 && members.includes(left) && members.includes(right),
        );
      };
      const isFirm = (members: readonly string[]) => said.every((_, place) => stillAgree(members, place));
      expect(sides.sides.map(({ members }) => isFirm(members))).not.toContain(false);
      expect(sides.thinGroups.map(({ members }) => isFirm(members))).not.toContain(true);
    }),
    { numRuns: 200 },
  );
});

test("sides are found among 400 actors", () => {
  const index = indexCase(syntheticCase({ statements: 1200, actors: 400, propositions: 40 }));
  expect(findSides(index, everyStatement(index))).toMatchObject({ kind: "found", actors: 400, leftOut: 0 });
});

test("the sides of the report on Xinjiang are those of its statements", () => {
  const index = xinjiangIndex();
  const sides = findSides(index, everyStatement(index));
  if (sides.kind !== "found") throw new Error(sides.kind);
  expect(sides.sides.map(({ members }) => members.length)).toEqual([10, 4, 3, 3]);
  expect(sides.thinGroups.map(({ members }) => members.length)).toEqual([2, 2]);
  expect(sides.sides[1]?.names).toEqual(["china", "wang-yi"]);
  const kindsOf = (kind: string) =>
    sides.propositions.filter(({ finding }) => finding.kind === kind).map(({ proposition }) => proposition);
  expect(kindsOf("splits")).toEqual(["abuses", "publish", "equal-rights", "closed"]);
  expect(kindsOf("unites")).toEqual(["sway", "dialogue", "inaction"]);
  expect(sides.bridges.slice(0, 2).map(({ actor }) => actor)).toEqual([
    "western-diplomat-1",
    "observers-p27",
  ]);
  expect(sides.modularity.value).toBeCloseTo(0.4034, 4);
});
