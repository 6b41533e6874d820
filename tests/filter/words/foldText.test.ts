import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/filter/words/foldText.ts";

describe("foldText", () => {
  test.each([
    ["capitals", "UN Report", "un report"],
    ["accents, composed and not", "Café Cafe\u0301", "cafe cafe"],
    ["the dotted capital i", "İstanbul", "istanbul"],
    ["curly apostrophes", "China’s", "china's"],
    ["ligatures and wide letters", "ﬁve ＵＮ", "five un"],
    ["Arabic vowel marks, lengthening and alefs", "مُحَمَّـد أحمد إلى آخر", "محمد احمد الي اخر"],
    ["the end form of sigma", "ΟΔΟΣ", foldText("οδοσ")],
  ])("does without %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("leaves other scripts alone, and nothing is nothing", () => {
    expect(foldText("新疆 שלום 🙂")).toBe("新疆 שלום 🙂");
    expect(foldText("")).toBe("");
  });

  test("folds a text once for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
