import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf } from "../../../src/case/bodies.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { mostContested } from "../../../src/network/questions/mostContested.ts";
import { type Answer, questionsOf } from "../../../src/network/questions/questions.ts";
import { positions } from "../../../src/network/position.ts";
import { aProposition, aRelation, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { everyStatement } from "../../fixtures/projections.ts";

type Said = readonly [actor: string, proposition: string, stance: string];

const ACTORS = ["ann", "bob", "cem", "dana", "eva"];
const PROPOSITIONS = ["true", "false", "new-tax", "free-parks"];

/** A case in which "true" and "false" are contraries, and the pairs given speak for each other. */
const caseWith = (
  said: readonly Said[],
  speakFor: readonly (readonly [string, string])[] = [],
): CaseIndex => {
  const speakers = ACTORS.filter(
    (id) => said.some(([actor]) => actor === id) || speakFor.flat().includes(id),
  );
  const spokenOn = PROPOSITIONS.filter((id) => said.some(([, on]) => on === id));
  const isBoth = spokenOn.includes("true") && spokenOn.includes("false");
  return anIndex({
    actors: speakers.map((id) => anActor({ id, name: id })),
    propositions: spokenOn.map((id) =>
      aProposition({ id, label: id, ...(isBoth && id === "false" ? { contrary: "true" } : {}) }),
    ),
    statements: said.map(([actor, proposition, stance], at) =>
      aStatement({ id: `s${at + 1}`, actor, proposition, stance }),
    ),
    relations: speakFor.map(([from, to]) => aRelation(from, to)),
  });
};

const questions = (index: CaseIndex) => questionsOf(index, positions(index, everyStatement(index)));
const plain = ({ actors, bodies }: Answer) => [actors.toSorted(), bodies.map(({ id, count }) => [id, count])];

describe("a question", () => {
  test("is a proposition, with who answers yes and who answers no", () => {
    const index = caseWith([
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "oppose"],
      ["cem", "new-tax", "mixed"],
    ]);
    const [only, ...more] = questions(index);
    expect(more).toEqual([]);
    expect([plain(only!.support)[0], plain(only!.oppose)[0]]).toEqual([["ann"], ["bob"]]);
  });

  test("is one with its contrary: who supports one opposes the other, and each actor counts once", () => {
    const index = caseWith([
      ["ann", "true", "support"],
      ["ann", "false", "oppose"],
      ["bob", "false", "support"],
      ["cem", "true", "support"],
      ["cem", "false", "support"],
      ["dana", "true", "oppose"],
    ]);
    const [only, ...more] = questions(index);
    expect(more).toEqual([]);
    expect([only!.proposition.id, only!.contrary?.id]).toEqual(["true", "false"]);
    expect([plain(only!.support)[0], plain(only!.oppose)[0]]).toEqual([["ann"], ["bob", "dana"]]);
    const ways = ({ itself, byContrary }: Answer) => [itself, byContrary];
    expect([ways(only!.support), ways(only!.oppose)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("tells whether each says so, in a statement on either of the two", () => {
    const index = anIndex({
      actors: ["ann", "bob", "cem", "dana"].map((id) => anActor({ id, name: id })),
      propositions: [
        aProposition({ id: "true", label: "true" }),
        aProposition({ id: "false", label: "false", contrary: "true" }),
      ],
      statements: (
        [
          ["ann", "true", "support", "raises-concern"],
          ["ann", "true", "support", "asserts"],
          ["bob", "true", "support", "raises-concern"],
          ["cem", "true", "support", "asks-for"],
          ["dana", "false", "support", "credits"],
          ["dana", "true", "oppose", "asserts"],
        ] as const
      ).map(([actor, proposition, stance, commitment], at) =>
        aStatement({ id: `s${at + 1}`, actor, proposition, stance, commitment }),
      ),
    });
    const [only] = questions(index);
    expect([only!.support.allSaySo, only!.oppose.allSaySo]).toEqual([false, true]);
  });

  test("is led by that of the two on which more spoke", () => {
    const index = caseWith([
      ["ann", "true", "support"],
      ["bob", "false", "support"],
      ["cem", "false", "support"],
    ]);
    expect(questions(index).map(({ proposition }) => proposition.id)).toEqual(["false"]);
  });

  test("says which of those who answer alike are one body", () => {
    const index = caseWith(
      [
        ["ann", "new-tax", "oppose"],
        ["bob", "new-tax", "oppose"],
        ["cem", "new-tax", "oppose"],
        ["dana", "new-tax", "support"],
      ],
      [
        ["ann", "eva"],
        ["bob", "ann"],
      ],
    );
    const [only] = questions(index);
    expect([plain(only!.support)[1], plain(only!.oppose)[1]]).toEqual([[], [["eva", 2]]]);
  });
});

describe("most contested", () => {
  test("is the question whose smaller side is largest, then that on which most take a side", () => {
    const two = [
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "oppose"],
      ["ann", "free-parks", "support"],
      ["bob", "free-parks", "oppose"],
    ] as const;
    const named = (said: readonly Said[]) =>
      mostContested(questions(caseWith(said))).map(({ proposition }) => proposition.id);
    expect(named(two)).toEqual(["new-tax", "free-parks"]);
    expect(named([...two, ["cem", "free-parks", "support"]])).toEqual(["free-parks"]);
    expect(named([["ann", "new-tax", "support"]])).toEqual([]);
  });

  test("is in any case what a count by statements finds, ties and all", () => {
    const anySaying = fc.tuple(
      fc.constantFrom(...ACTORS),
      fc.constantFrom(...PROPOSITIONS),
      fc.constantFrom("support", "oppose", "mixed"),
    );
    const pairs = fc.array(fc.tuple(fc.constantFrom("ann", "bob"), fc.constantFrom("cem", "dana")), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(anySaying, { maxLength: 20 }), pairs, (said, speakFor) => {
        const index = caseWith(said, speakFor);
        const isOne = PROPOSITIONS.slice(0, 2).every((id) => said.some(([, on]) => on === id));
        const asked = (on: string) => (isOne && on === "false" ? "true" : on);
        const answer = ([, on, stance]: Said) =>
          asked(on) === on || stance === "mixed" ? stance : stance === "support" ? "oppose" : "support";
        const sides = [...new Set(said.map(([, on]) => asked(on)))].map((question) =>
          ["support", "oppose"].map((wanted) =>
            ACTORS.filter((actor) => {
              const own = said.filter((one) => one[0] === actor && asked(one[1]) === question).map(answer);
              return own.length > 0 && own.every((stance) => stance === wanted);
            }),
          ),
        );
        const key = (side: readonly (readonly string[])[]) =>
          Math.min(...side.map(({ length }) => length)) * 100 + side.flat().length;
        const contested = sides.filter((side) => side.every(({ length }) => length > 0));
        const expected = contested
          .filter((side) => key(side) === Math.max(...contested.map(key)))
          .map((side) =>
            side
              .map((actors) => actors.join(" "))
              .toSorted()
              .join(" | "),
          );
        const found = mostContested(questions(index));
        expect(
          found
            .map(({ support, oppose }) =>
              [support, oppose]
                .map(({ actors }) => actors.toSorted().join(" "))
                .toSorted()
                .join(" | "),
            )
            .toSorted(),
        ).toEqual(expected.toSorted());
        const body = bodyOf(index.case);
        for (const { actors, bodies } of found.flatMap(({ support, oppose }) => [support, oppose]))
          for (const id of new Set(actors.map(body))) {
            const count = actors.filter((one) => body(one) === id).length;
            expect(bodies.find((one) => one.id === id)?.count ?? 1).toBe(count);
          }
      }),
      { numRuns: 300 },
    );
  });
});
