import { describe, expect, test } from "vitest";
import { blankedWords } from "../../../src/classroom/quiz/blankedWords.ts";
import { aCase, aStatement, anActor } from "../../fixtures/aCase.ts";

const wordsOf = (actor: Record<string, unknown>, statement: Record<string, unknown>) => {
  const { actors, statements } = aCase({
    actors: [anActor({ id: "ann", ...actor })],
    statements: [aStatement({ actor: "ann", ...statement })],
  });
  return blankedWords(statements[0]!, actors[0]!);
};

describe("the words before the guess", () => {
  test("are the actor's own where there are any, in their language", () => {
    expect(
      wordsOf({}, { summary: "Ann wants them.", quote: { text: "ouvrez les livres", language: "fr" } }),
    ).toEqual({ text: "ouvrez les livres", isQuote: true, language: "fr" });
  });

  test("lose the speaker's own names in a quote, and nothing else", () => {
    const { text } = wordsOf(
      { name: "City Council", kind: "government", aliases: ["The Hall"] },
      { quote: { text: "The City Council, the hall, keeps the city’s council", language: "en" } },
    );
    expect(text).toBe("The …, …, keeps the city’s council");
  });

  test("lose in a summary every longer word of the name too", () => {
    const { text, isQuote } = wordsOf(
      { name: "Human rights groups and academic experts", kind: "civil-society" },
      { summary: "Rights groups and academic experts say that the groups and all are for it." },
    );
    expect(isQuote).toBe(false);
    expect(text).toBe("… and … say that the … and all are for it.");
  });
});
