import { describe, expect, test } from "vitest";
import { hasRightToLeft, isolated, isolatedLines, unturned } from "../../../src/i18n/grammar/isolated.ts";

describe("a text that is isolated", () => {
  test("is put between two signs where it has letters from right to left", () => {
    expect(isolated("الجزيرة")).toBe("\u2068الجزيرة\u2069");
    expect(isolated("Radio קול")).toBe("\u2068Radio קול\u2069");
  });

  test("is the same text where it has none", () => {
    expect(isolated("Le Monde, 東京")).toBe("Le Monde, 東京");
    expect(isolated("📣 called")).toBe("📣 called");
  });

  test("is isolated once", () => {
    expect(isolated(isolated("الجزيرة"))).toBe("\u2068الجزيرة\u2069");
  });

  test("is told by letters of every plane", () => {
    expect(hasRightToLeft("\u{10a00}")).toBe(true);
    expect(hasRightToLeft("\u{1e900}")).toBe(true);
    expect(hasRightToLeft("\u{1f600}")).toBe(false);
  });

  test("loses the signs where none may be", () => {
    expect(unturned(`From ${isolated("الجزيرة")}\u202e.`)).toBe("From الجزيرة.");
  });
});

describe("the lines of a text", () => {
  test("isolate what a break divides on each of them", () => {
    expect(isolatedLines(["says \u2068ا ب", "ج\u2069 and \u2068د", "ه", "و\u2069."])).toEqual([
      "says \u2068ا ب\u2069",
      "\u2068ج\u2069 and \u2068د\u2069",
      "\u2068ه\u2069",
      "\u2068و\u2069.",
    ]);
  });

  test("stay as they are where nothing in them is isolated", () => {
    expect(isolatedLines(["Ann said", "so."])).toEqual(["Ann said", "so."]);
  });
});
