import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { placesIn } from "../../../src/case/statementSet.ts";
import { searchStatements } from "../../../src/filter/searchStatements.ts";
import { type SaidList, caseOf, indexOf } from "../../fixtures/tinyCases.ts";
import { foldedTexts, placesOfTerm } from "../plainSearch.ts";

const WORDS = [
  "report",
  "Reports",
  "port",
  "late",
  "d’Ürümqi",
  "café",
  "COVID-19",
  "COVID 19",
  "U. S.",
  "Ph.D.",
  "D. Sc.",
  "no-report",
  "½",
  "Foo™",
  "新疆的报告",
  "مُحَمَّد",
  "Слово",
  "ΟΔΟΣ",
  "x",
];
const word = fc.constantFrom(...WORDS);
const aSummary = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "  ", ", ", "-", " (", "/", "\u00a0")), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.flat().join(""));
const aCase = fc
  .record({
    said: fc.array(
      fc.tuple(
        fc.constantFrom("ann", "bob", "reporter"),
        fc.constantFrom("open-data", "late-report"),
        aSummary,
      ),
      { minLength: 1, maxLength: 12 },
    ),
    spellings: fc.constantFrom([], [["Report", "Rapport"]]),
  })
  .map(({ said, spellings }) =>
    indexOf(
      said.map(([actor, proposition, summary]) => [actor, proposition, "support", { summary }]) as SaidList,
      { spellings },
    ),
  );
const part = fc
  .tuple(word, fc.nat(3), fc.integer({ min: 1, max: 8 }))
  .map(([whole, from, length]) => (whole.match(/[\p{L}\p{M}\d’]+/gu)?.[0] ?? "x").slice(from, from + length))
  .filter((text) => /^[\p{L}\d][\p{L}\p{M}\d]*$/u.test(text));
const phrase = fc
  .tuple(part, fc.constantFrom(" ", ", ", "-", ""), part)
  .map((pieces) => `"${pieces.join("")}"`);
const joined = fc.constantFrom("COVID-19", "covid19", "U.S.", "us", "PhD", "ph.d", '"a covid-19 report"');
const term = fc
  .tuple(fc.constantFrom("", "", "-"), fc.oneof(part, phrase, joined))
  .map(([minus, text]) => minus + text);

describe("the words of a case", () => {
  test("are found in the very statements in which asking every text finds each term of a query", () => {
    fc.assert(
      fc.property(aCase, fc.array(term, { minLength: 1, maxLength: 4 }), (index, terms) => {
        const texts = foldedTexts(index);
        const places = terms.map((one) => new Set(placesOfTerm(texts, one)));
        const expected = texts.flatMap((_, place) =>
          places.every((some) => some.has(place)) ? [place] : [],
        );
        expect(placesIn(searchStatements(index, terms.join(" ")))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("are found without a look at any statement once they are collected, unless they must stand together", () => {
    let looks = 0;
    const made = caseOf([
      ["ann", "open-data", "support", { summary: "A late report." }],
      ["bob", "open-data", "support", { summary: "No visit." }],
    ]);
    const statements = new Proxy(made.statements, {
      get: (list, key) => {
        if (/^\d+$/.test(String(key))) looks += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    const index = indexCase({ ...made, statements });
    searchStatements(index, "report");
    looks = 0;
    for (const query of ["visit", "late report", "open -repo", "nowhere"]) searchStatements(index, query);
    expect(looks).toBe(0);
    searchStatements(index, '"late report"');
    expect(looks).toBe(1);
  });
});
