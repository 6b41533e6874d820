import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { RELATION_TYPES, type Relation } from "../../../src/case/relation.ts";
import { type QuizQuestion, quizQuestions } from "../../../src/classroom/quiz/quizQuestions.ts";
import { tiedActors } from "../../../src/classroom/quiz/quizOptions.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const TIES = ["speaks-for", "part-of", "holds-office-in", "held-office-in"];
const ACTORS = ["ann", "bob", "cem", "dana", "eva", "fay", "gil"];

/** Whether two are tied, by a way of at most two ties, walked anew. */
const tied = (relations: readonly Relation[], one: string, other: string) => {
  const near = (id: string) =>
    relations
      .filter(({ type, from, to }) => TIES.includes(type) && (from === id || to === id))
      .map(({ from, to }): string => (from === id ? to : from));
  return [one, ...near(one)].some((middle) => middle === other || near(middle).includes(other));
};

const said = ACTORS.map((actor, at) => {
  const quote = { text: `words that ${at} others did not say`, language: "en" };
  return [actor, at < 5 ? "open-data" : "new-tax", "support", { quote }] as const;
});

const anActorId = fc.constantFrom(...ACTORS);
const someRelations = fc.array(
  fc.record({ from: anActorId, to: anActorId, type: fc.constantFrom(...RELATION_TYPES) }),
  { maxLength: 12 },
);
/** Nobody speaks for one another in a circle, which no case may have. */
const relatedIndex = someRelations.map((relations) =>
  indexOf(said, {
    relations: relations
      .filter(({ from, to, type }) => (type === "speaks-for" ? from < to : from !== to))
      .map((relation) => ({ ...relation, source: "paper", locator: "1", summary: "A tie." })),
  }),
);

/** Asserts that the answer can be told from every other option as far as the case lets it, and that no three are tied. */
function expectApart(index: CaseIndex, { statement, options }: QuizQuestion) {
  const { actors, relations } = index.case;
  const isTied = (one: string, other: string) => tied(relations, one, other);
  const others = options.filter(({ id }) => id !== statement.actor);
  const isAnyoneApart = actors.some(({ id }) => id !== statement.actor && !isTied(id, statement.actor));
  const mistaken = others.filter(({ id }) => isAnyoneApart && isTied(id, statement.actor));
  expect(mistaken).toEqual([]);
  for (const { id } of options) {
    const ties = options.filter((other) => other.id !== id && isTied(other.id, id));
    expect([id, ties.length < 2]).toEqual([id, true]);
  }
}

describe("whom to choose from", () => {
  test("is nobody tied to the speaker while there is anybody else, and never three that are tied", () => {
    fc.assert(
      fc.property(relatedIndex, fc.string({ maxLength: 3 }), (index, seed) => {
        const questions = quizQuestions(index, seed, 7);
        expect(questions).toHaveLength(7);
        for (const question of questions) expectApart(index, question);
      }),
    );
  });

  test("in the first case is so with thirty seeds, however many are asked", () => {
    const index = xinjiangIndex();
    for (let seed = 1; seed <= 30; seed++)
      for (const question of quizQuestions(index, String(seed), 40)) {
        expect(question.options).toHaveLength(4);
        expectApart(index, question);
      }
  });

  test("is one who is tied to the speaker where there is nobody else", () => {
    const relation = { from: "ann", to: "bob", type: "part-of", source: "paper", locator: "1", summary: "." };
    const index = indexOf(said.slice(0, 2), { relations: [relation] });
    expect(quizQuestions(index, "1", 2).map(({ options }) => options.length)).toEqual([2, 2]);
  });

  test("is filled up by those who did not speak on it rather than by a ministry of the same government", () => {
    const relations = ["bob", "cem", "dana"].map((from) => ({
      from,
      to: "ann",
      type: "part-of",
      source: "paper",
      locator: "1",
      summary: ".",
    }));
    const index = indexOf(said, { relations });
    const ofBob = quizQuestions(index, "1", 7).find(({ statement }) => statement.actor === "bob");
    expect(ofBob?.options.map(({ id }): string => id).toSorted()).toEqual(["bob", "eva", "fay", "gil"]);
    expect(ofBob?.isFilled).toBe(true);
  });
});

test("two are tied through a third, but by no criticism, and each to itself only if to another too", () => {
  const { case: parsed } = xinjiangIndex();
  const areTied = tiedActors(indexCase(parsed));
  const id = (name: string) => parsed.actors.find((actor) => actor.id === name)!.id;
  expect(areTied(id("wang-yi"), id("china-foreign-ministry"))).toBe(true);
  expect(areTied(id("china-mission-geneva"), id("china"))).toBe(true);
  expect(areTied(id("stephen-rapp"), id("us-state-department"))).toBe(true);
  expect(areTied(id("china"), id("ohchr"))).toBe(false);
  expect(areTied(id("cerd"), id("european-parliament"))).toBe(false);
});
