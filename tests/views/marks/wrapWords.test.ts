import * as fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { wrapWords } from "../../../src/views/marks/wrapText.ts";

test("takes as many lines as it needs", () => {
  expect(wrapWords("No date given; reported 25 August 2022", 12, 110)).toEqual([
    "No date given;",
    "reported 25",
    "August 2022",
  ]);
  expect(wrapWords(" Events ", 12, 10)).toEqual(["Events"]);
  expect(wrapWords("", 12, 100)).toEqual([]);
});

test("breaks a word that is too wide, where there is room for some letters", () => {
  expect(wrapWords("of commissioners", 12, 60)).toEqual(["of comm-", "issioners"]);
  expect(wrapWords("of commissioners", 12, 40)).toEqual(["of", "commissioners"]);
});

test("loses no word, and no line of more than one word is too wide", () => {
  const words = fc.array(fc.constantFrom("a", "report", "commissioner", "of"), { maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (list, widest) => {
      const lines = wrapWords(list.join(" "), 12, widest);
      expect(lines.join(" ").replaceAll("- ", "")).toBe(list.join(" "));
      for (const line of lines.filter((text) => text.includes(" ")))
        expect(textWidth(line, 12)).toBeLessThanOrEqual(widest);
    }),
  );
});
