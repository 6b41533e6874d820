import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { placesIn } from "../../../src/case/statementSet.ts";
import { searchStatements } from "../../../src/filter/searchStatements.ts";
import { findFrequentWords, frequentWords } from "../../../src/filter/words/frequentWords.ts";
import { wordsOf } from "../../../src/filter/words/wordIndex.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { foldedTexts, placesOfTerm } from "../plainSearch.ts";

const index = indexCase(syntheticCase({ statements: 4000, actors: 900, propositions: 150 }));
const count = index.case.statements.length;

describe("frequent words", () => {
  test("are those of many statements, not those of few, each with just its statements", () => {
    const words = wordsOf(index);
    const frequent = [...frequentWords(words, count)].map(
      ([word, set]) =>
        [words.dictionary.slice(words.begins[word], (words.begins[word + 1] ?? 0) - 1), set] as const,
    );
    const names = frequent.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["actor", "and", "report", "duty"]));
    expect(names).not.toContain("899");
    const texts = foldedTexts(index).map((text) => new Set(text.match(/[\p{L}\p{Nd}]+/gu)));
    for (const [name, set] of frequent)
      expect(placesIn(set)).toEqual(texts.flatMap((text, place) => (text.has(name) ? [place] : [])));
  });

  test("and rare ones, by themselves or together, are found as a plain scan finds them", () => {
    const texts = foldedTexts(index);
    for (const term of ["report", "rep", "a", "actor", "89", "899", "propo", "zebra", "-duty", "-1"])
      expect(placesIn(searchStatements(index, term))).toEqual(placesOfTerm(texts, term));
    const both = placesIn(searchStatements(index, "duty 89"));
    const of89 = new Set(placesOfTerm(texts, "89"));
    expect(both).toEqual(placesOfTerm(texts, "duty").filter((place) => of89.has(place)));
    expect(both.length).toBeGreaterThan(0);
  });

  test("are found once, and 64 at most", () => {
    const words = { ...wordsOf(xinjiangIndex()) };
    expect([...findFrequentWords(words, 64)]).toHaveLength(64);
    expect([...findFrequentWords(words, 64)]).toEqual([]);
  });
});
