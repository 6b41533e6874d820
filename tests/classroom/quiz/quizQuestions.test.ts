import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { namesOf } from "../../../src/case/names/namesOf.ts";
import { endOfAxis } from "../../../src/classroom/quiz/endOfAxis.ts";
import {
  type QuizQuestion,
  quizQuestionSteps,
  quizQuestions,
} from "../../../src/classroom/quiz/quizQuestions.ts";
import { tiedActors } from "../../../src/classroom/quiz/quizOptions.ts";
import { foldText } from "../../../src/filter/words/foldText.ts";
import { aRelation } from "../../fixtures/aCase.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const SEEDS = Array.from({ length: 12 }, (_, seed) => String(seed));
const bundled = xinjiangIndex();
const asked = (seed: string | null, items = 6) => quizQuestions(bundled, seed, items);
const ids = (questions: readonly QuizQuestion[]) => questions.map(({ statement }) => statement.id);
const optionIds = ({ options }: QuizQuestion) => options.map(({ id }) => id);
const quote = (text: string) => ({ summary: "Whatever.", quote: { text, language: "en" } });

/** Words alone, divided by single spaces. */
const flat = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Whether an actor said the words of a question, or more words with these in them. */
const saidSame = (index: CaseIndex, words: QuizQuestion["words"], id: string) =>
  index.case.statements.some(
    ({ actor, quote: own, summary }) =>
      actor === id && foldText(own?.text ?? summary ?? "").includes(foldText(words.text)),
  );

const ambiguous = (index: CaseIndex, { statement, words, options }: QuizQuestion) =>
  options.filter(({ id }) => id !== statement.actor && saidSame(index, words, id));

describe("questions on who said it, of a large case,", () => {
  test("are made in steps of few statements each, which tell how far they are", () => {
    const large = indexCase(syntheticCase({ statements: 3000, actors: 300, propositions: 20 }));
    const shares = [...quizQuestionSteps(large, "1", 5)].map(({ done, all }) => done / all);
    expect(shares.length).toBeGreaterThan(2 * (3000 / 200));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  });
});

describe("questions on who said it, of any case,", () => {
  const anyQuiz = fc.record({
    index: anyIndex,
    seed: fc.option(fc.string({ maxLength: 5 })),
    items: fc.integer({ min: 0, max: 30 }),
  });

  test("have their answer once among two to four different options, none of whom said the same", () => {
    fc.assert(
      fc.property(anyQuiz, ({ index, seed, items }) => {
        for (const question of quizQuestions(index, seed, items)) {
          const options = optionIds(question);
          expect(options.filter((id) => id === question.statement.actor)).toHaveLength(1);
          expect(new Set(options).size).toBe(options.length);
          expect(options.length).toBeGreaterThan(1);
          expect(options.length).toBeLessThan(5);
          expect(ambiguous(index, question)).toEqual([]);
        }
      }),
    );
  });

  test("are the same for the same seed, no more than asked for, and those of few come first among many", () => {
    fc.assert(
      fc.property(anyQuiz, ({ index, seed, items }) => {
        const questions = quizQuestions(index, seed, items);
        expect(questions).toEqual(quizQuestions(index, seed, items));
        expect(questions.length).toBeLessThanOrEqual(items);
        expect(quizQuestions(index, seed, items + 5).slice(0, questions.length)).toEqual(questions);
        expect(new Set(ids(questions)).size).toBe(questions.length);
      }),
    );
  });
});

describe("the questions of the first case", () => {
  test.each(SEEDS)(
    "with seed %s are six, of six actors, in their own words, on four propositions or more",
    (seed) => {
      const questions = asked(seed);
      expect(new Set(questions.map(({ statement }) => statement.actor)).size).toBe(6);
      expect(questions.every(({ words }) => words.isQuote && words.text.length > 15)).toBe(true);
      expect(new Set(questions.map(({ statement }) => statement.proposition)).size).toBeGreaterThan(3);
      expect(questions.every(({ options }) => options.length === 4)).toBe(true);
    },
  );

  test.each(SEEDS)("with seed %s hold more than one stance, and words from both ends of the axis", (seed) => {
    const endOf = endOfAxis(bundled);
    const questions = asked(seed);
    const stances = new Set(questions.map(({ statement }) => statement.stance));
    expect(stances.size).toBeGreaterThan(1);
    const ends = questions.map(({ statement }) => endOf(statement.actor));
    const [some, others] = [1, -1].map((end) => ends.filter((one) => one === end).length);
    expect(some).toBeGreaterThan(0);
    expect(others).toBeGreaterThan(0);
    expect(Math.abs(some! - others!)).toBeLessThan(3);
  });

  test.each(SEEDS)("with seed %s never name in their words who said them, however many are asked", (seed) => {
    for (const { statement, words } of asked(seed, 60)) {
      const names = namesOf(bundled.actors.get(statement.actor)!);
      for (const name of names) expect(flat(words.text)).not.toContain(flat(name));
    }
  });

  test("take up stances of both kinds over the seeds", () => {
    const stances = SEEDS.flatMap((seed) => asked(seed).map(({ statement }) => statement.stance));
    for (const stance of ["support", "oppose"] as const)
      expect(stances.filter((one) => one === stance).length).toBeGreaterThan(SEEDS.length);
  });

  test("have the answer in each of the four places about equally often", () => {
    const places = Array.from({ length: 200 }, (_, seed) => asked(String(seed), 3))
      .flat()
      .map((question) => optionIds(question).indexOf(question.statement.actor));
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share).toBeGreaterThan(0.19);
      expect(share).toBeLessThan(0.31);
    }
  });

  test("offer those who spoke on the proposition, and say so where others fill up", () => {
    for (const question of SEEDS.flatMap((seed) => asked(seed))) {
      const { statement, options, isFilled } = question;
      const spoke = new Set(
        bundled.case.statements
          .filter(({ proposition }) => proposition === statement.proposition)
          .map(({ actor }) => actor),
      );
      expect(isFilled).toBe(options.some(({ id }) => !spoke.has(id)));
      const leftOut = [...spoke].filter((id) => !options.some((option) => option.id === id));
      const areTied = tiedActors(bundled);
      const isApart = (id: ActorId) =>
        !areTied(id, statement.actor) && options.filter((option) => areTied(option.id, id)).length < 2;
      const needless = isFilled
        ? leftOut.filter((id) => !saidSame(bundled, question.words, id) && isApart(id))
        : [];
      expect(needless).toEqual([]);
    }
  });

  test("differ from seed to seed", () => {
    expect(new Set(SEEDS.map((seed) => ids(asked(seed)).join())).size).toBe(SEEDS.length);
    expect(ids(asked(null))).toEqual(ids(asked("1")));
  });

  test("are all there are if more are asked for, each in words of its own", () => {
    const all = asked("1", 99);
    const texts = all.map(({ words }) => foldText(words.text));
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("a question", () => {
  test("is not asked where nobody or one alone speaks, or all say the same", () => {
    expect(quizQuestions(indexOf([]), "1", 6)).toEqual([]);
    expect(quizQuestions(indexOf([["ann", "open-data", "support"]]), "1", 6)).toEqual([]);
    expect(quizQuestions(indexOf(pair), "1", 6)).toEqual([]);
  });

  test("has two options where two actors said different words", () => {
    const index = indexOf([
      ["ann", "open-data", "support", quote("let everyone read the books")],
      ["bob", "open-data", "oppose", quote("the books are none of your business")],
    ]);
    const questions = quizQuestions(index, "1", 6);
    expect(questions.map(({ options }) => options.length)).toEqual([2, 2]);
    expect(quizQuestions(index, "1", 0)).toEqual([]);
  });

  test("never offers whoever said more words with the same in them", () => {
    const index = indexOf([
      ["ann", "open-data", "support", quote("Open the Books at once")],
      ["bob", "open-data", "support", quote("I say: open the books at once, please")],
      ["cem", "open-data", "oppose", quote("keep them closed for good")],
    ]);
    const ofAnn = quizQuestions(index, "1", 6).find(({ statement }) => statement.actor === "ann");
    expect(ofAnn?.options.map(({ id }) => id as string).toSorted()).toEqual(["ann", "cem"]);
  });

  test("offers who speaks for the actor only if others are too few", () => {
    const said = twoSidesAndABridge.map(
      ([actor, proposition, stance], at) =>
        [actor, proposition, stance, quote(`words number ${at} of many`)] as const,
    );
    const close = ["bob", "cem"].map((from) => aRelation(from, "ann"));
    const index = indexOf(said, { relations: close });
    const ofAnn = SEEDS.flatMap((seed) => quizQuestions(index, seed, 10)).filter(
      ({ statement }) => statement.actor === "ann",
    );
    expect(ofAnn.length).toBeGreaterThan(0);
    for (const question of ofAnn)
      expect(optionIds(question)).toEqual(expect.arrayContaining(["dana", "eva"]));
  });
});
