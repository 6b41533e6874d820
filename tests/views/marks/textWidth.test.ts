import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/views/marks/textWidth.ts";

describe("textWidth", () => {
  test("is nothing for no text or no size", () => {
    expect(textWidth("", 12)).toBe(0);
    expect(textWidth("report", 0)).toBe(0);
  });

  test("knows narrow letters from wide ones, capitals and full-width signs", () => {
    const widths = ["i", "a", "A", "W", "疆"].map((text) => textWidth(text, 12));
    expect(widths).toEqual(widths.toSorted((left, right) => left - right));
    expect(new Set(widths).size).toBe(5);
  });

  test("counts letters beyond the first plane once, as wide as they are", () => {
    expect(textWidth("𠀀", 10)).toBeCloseTo(textWidth("疆", 10));
    expect(textWidth("🙂", 10)).toBeCloseTo(13);
  });

  test("gives no room to what is written over a letter", () => {
    expect(textWidth("e\u0301", 10)).toBeCloseTo(textWidth("e", 10));
    expect(textWidth("ที่", 10)).toBeCloseTo(textWidth("ท", 10));
  });

  test("adds up over the parts of a text, and grows with the size", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 40 }), (left, right, size) => {
        expect(textWidth(left + right, size)).toBeCloseTo(textWidth(left, size) + textWidth(right, size));
        expect(textWidth(left, 2 * size)).toBeCloseTo(2 * textWidth(left, size));
      }),
    );
  });
});
