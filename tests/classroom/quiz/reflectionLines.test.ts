import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { quizQuestions } from "../../../src/classroom/quiz/quizQuestions.ts";
import { countRecognised, reflectionLines } from "../../../src/classroom/quiz/reflectionLines.ts";
import { quizWords } from "../../../src/i18n/en/classroom/quiz.ts";
import { englishWords } from "../../fixtures/english.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const quote = (text: string) => ({ quote: { text, language: "en" } });
const index = indexOf([
  ["ann", "open-data", "support", quote("let everyone read the books")],
  ["bob", "open-data", "oppose", quote("that is nobody’s business")],
  ["cem", "open-data", "mixed", quote("some books, and not others")],
]);
const questions = quizQuestions(index, "7", 3);
const [first, second] = questions;
const other = first!.options.find(({ id }) => id !== first!.statement.actor)!;
const guesses = new Map([
  [first!.statement.id, other.id],
  [second!.statement.id, second!.statement.actor],
]);
const linesOf = (given: typeof guesses) =>
  reflectionLines(
    { about: index.case, seed: "7", questions, run: { guesses: given, thoughts: ["A\nword"] } },
    englishWords.of(quizWords),
  );

describe("the reflection sheet", () => {
  test("is six lines with seed, answers and thoughts", () => {
    const lines = linesOf(guesses);
    const nameOf = (id: ActorId) => index.actors.get(id)?.name;
    expect(lines).toEqual([
      "Who said it? City data, data version 2022-08-25, seed 7, 3 questions",
      "I recognised 1 of 3.",
      `My guesses: 1 ${other.name} (it was ${nameOf(first!.statement.actor)}); 2 ${nameOf(second!.statement.actor)} ✓; 3 –`,
      "What made me think so: A word",
      "The words that surprised me most, and why:",
      "What I would still check, and where:",
    ]);
  });

  test("counts nothing before the first guess", () => {
    expect(countRecognised(questions, new Map())).toBe(0);
    expect(linesOf(new Map())[2]).toBe("My guesses: 1 –; 2 –; 3 –");
  });
});
