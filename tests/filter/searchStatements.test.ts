import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasPlace, placesIn, setSize } from "../../src/case/statementSet.ts";
import { searchStatements } from "../../src/filter/searchStatements.ts";
import { bundledNames, readBundled, xinjiangIndex } from "../fixtures/bundledCases.ts";
import { oddText } from "../fixtures/randomCases.ts";
import { indexCase } from "../../src/case/indexCase.ts";
import { foldText } from "../../src/filter/words/foldText.ts";
import { wholeText } from "../fixtures/wholeText.ts";
import { placeOf } from "../../src/filter/words/wordStart.ts";
import { indexOf } from "../fixtures/tinyCases.ts";
import { foldedTexts } from "./plainSearch.ts";

const summaries = [
  "The report was published late.",
  "A late visit, and no report of it.",
  "Le café d’Ürümqi.",
  "قال مُحَمَّد نعم",
  "关于新疆的报告",
  "Сказал слово.",
];
const index = indexOf(summaries.map((summary) => ["ann", "open-data", "support", { summary }]));
const found = (query: string) => placesIn(searchStatements(index, query));
const everywhere = summaries.map((_, place) => place);
const real = xinjiangIndex();

describe("searchStatements", () => {
  test.each([
    ["a word", "report", [0, 1]],
    ["part of a word", "publi", [0]],
    ["several words in any order", "visit late", [1]],
    ["words of which one is nowhere", "report nowhere", []],
    ["a phrase", '"late visit"', [1]],
    ["a phrase the other way round", '"visit late"', []],
    ["without accents", "urumqi cafe", [2]],
    ["with a straight apostrophe", "d'urumqi", [2]],
    ["without vowel marks", "محمد", [3]],
    ["in a script without spaces", "新疆", [4]],
    ["six words at once", "the report was published late ann", [0]],
    ["the actor and the proposition", "example open", everywhere],
  ])("finds %s", (_, query, places) => {
    expect(found(query)).toEqual(places);
  });

  test.each([
    ["a word", "report -visit", [0]],
    ["a word and looks for nothing else", "-report", [2, 3, 4, 5]],
    ["a phrase", 'report -"late visit"', [0]],
    ["a word of another script", "ann -слово", [0, 1, 2, 3, 4]],
    ["a joined word as a whole", "late -no-report", [0, 1]],
    ["a word with a comma after it", "late -visit,", [0]],
    ["a Chinese word", "-新疆", [0, 1, 2, 3, 5]],
    ["a word that no text has", "-zzz", everywhere],
  ])("leaves out %s", (_, query, places) => {
    expect(found(query)).toEqual(places);
  });

  test.each(["", "   ", "-", "--", '"', '""', "🙂", "…", "()", "\\", "[", "- -", '-""'])(
    "finds all for %j, in which there is nothing to look for",
    (query) => {
      expect(found(query)).toEqual(everywhere);
    },
  );

  test("finds nothing in a case without statements", () => {
    expect(setSize(searchStatements(indexOf([]), "report"))).toBe(0);
  });

  test("finds a word exactly where it stands in the folded text", () => {
    const folded = foldedTexts(real);
    const words = [...new Set(folded.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []))];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(6), (word, cut) => {
        const part = word.slice(0, cut + 1);
        const places = folded.flatMap((text, place) => (placeOf(part, text) >= 0 ? [place] : []));
        expect(placesIn(searchStatements(real, part))).toEqual(places);
      }),
    );
  });

  test("finds every word, and every word cut short, wherever it stands in a text that nothing is joined in", () => {
    for (const some of bundledNames.map((name) => indexCase(readBundled(name)))) {
      const texts = some.case.statements.map((_, place) => foldText(wholeText(some, place)));
      const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []));
      for (const word of words) {
        const set = searchStatements(some, word);
        const places = texts.flatMap((text, place) => (placeOf(word, text) >= 0 ? [place] : []));
        expect(places.filter((place) => !hasPlace(set, place))).toEqual([]);
      }
    }
  });

  test("survives every query", () => {
    const syntax = fc.string({
      unit: fc.constantFrom('"', "-", " ", "a", "ann", "'", "\\", "(", "[", "*", "é", "新"),
    });
    fc.assert(
      fc.property(fc.oneof(oddText, syntax), (query) => {
        expect(setSize(searchStatements(index, query))).toBeLessThanOrEqual(summaries.length);
      }),
      { numRuns: 300 },
    );
  });
});
