import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recordCutter } from "../../../../src/formats/read/sieve/recordCutter.ts";

const cut = (pieces: readonly string[]) => {
  const cutter = recordCutter();
  return [...pieces.flatMap(cutter.push), ...cutter.end()];
};

test("a line break in quotation marks ends no record, whatever ends the lines", () => {
  expect(cut(['a,"b\nc"\r\nd,"e""\n""f"\r\ng'])).toEqual(['a,"b\nc"', 'd,"e""\n""f"', "g"]);
});

test("records are the same wherever the text is cut into pieces", () => {
  const text = fc.array(fc.constantFrom('"', "\n", "\r\n", ",", "a", "é"), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (pieces) => {
      const texts = pieces.map((letters) => letters.join(""));
      expect(cut(texts)).toEqual(cut([texts.join("")]));
    }),
  );
});
