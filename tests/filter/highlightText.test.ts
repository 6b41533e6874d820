import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/filter/words/foldText.ts";
import { highlightText } from "../../src/filter/highlightText.ts";
import { oddText } from "../fixtures/randomCases.ts";

/** The text with brackets round what is marked. */
const bracketed = (text: string, query: string) =>
  highlightText(text, query)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");

const words = ["report", "café", "مُحَمَّد", "新疆", "Łódź", "the"];
const aText = fc
  .array(fc.constantFrom(...words, "REPORTS", "cafe\u0301", "x", "🙂"), { maxLength: 8 })
  .map((list) => list.join(" "));

describe("highlightText", () => {
  test.each([
    ["a word inside words", "Reports reported", "report", "[Report]s [report]ed"],
    ["several words", "the UN report", "report un", "the [UN] [report]"],
    ["a phrase in quotation marks", "two words, words two", '"words two"', "two words, [words two]"],
    ["words with other accents or capitals", "Ürümqi", "urum", "[Ürüm]qi"],
    ["the parts of a joined word", "vice president", "vice-president", "[vice] [president]"],
    ["letters with accents of their own", "cafe\u0301s", "cafe", "[cafe\u0301]s"],
    ["Arabic words with vowel marks as a whole", "قال مُحَمَّدٌ نعم", "محمد", "قال [مُحَمَّدٌ] نعم"],
    ["a ligature of which a part is found", "ﬁve", "ive", "[ﬁve]"],
    ["capitals with the end form of sigma", "ΟΔΟΣ", "οδος", "[ΟΔΟΣ]"],
    ["whole emoji only", "a 🙂 b", "b", "a 🙂 [b]"],
  ])("marks %s", (_, text, query, marked) => {
    expect(bracketed(text, query)).toBe(marked);
  });

  test.each(["", "   ", "-report", '-"the report"', "🙂", "--"])(
    "marks nothing for the query %j",
    (query) => {
      expect(bracketed("the report", query)).toBe("the report");
    },
  );

  test.each([
    ["a word in another spelling", "The Uyghurs", "uighur", "The [Uyghur]s"],
    ["with the end that it has", "The Uyghurs", "uighurs", "The [Uyghurs]"],
    ["of a word that is begun, the whole", "The Uyghurs", "uigh", "The [Uyghur]s"],
    ["a phrase", "The Uyghur Tribunal", '"uighur tribunal"', "The [Uyghur Tribunal]"],
    ["nothing for two letters that begin many words", "The Uyghurs", "ui", "The Uyghurs"],
  ])("knows the spellings of a case: %s", (_, text, query, marked) => {
    const pieces = highlightText(text, query, [["Uyghur", "Uighur"]]);
    expect(pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join("")).toBe(marked);
  });

  test("marks nothing in an empty text", () => {
    expect(bracketed("", "report")).toBe("");
  });

  test("gives pieces that joined are the text, matches and others in turn", () => {
    fc.assert(
      fc.property(fc.oneof(aText, oddText), fc.oneof(fc.constantFrom(...words), oddText), (text, query) => {
        const pieces = highlightText(text, query);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        pieces.slice(1).forEach(({ isMatch }, at) => expect(isMatch).toBe(!pieces[at]!.isMatch));
      }),
      { numRuns: 200 },
    );
  });

  test("marks pieces that hold the word, and leaves none unmarked", () => {
    fc.assert(
      fc.property(aText, fc.constantFrom(...words), (text, query) => {
        for (const piece of highlightText(text, query))
          expect(foldText(piece.text).includes(foldText(query))).toBe(piece.isMatch);
      }),
    );
  });
});
