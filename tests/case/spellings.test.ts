import { describe, expect, test } from "vitest";
import { inAllSpellings } from "../../src/case/spellings.ts";

const spellings = [
  ["Uyghur", "Uighur"],
  ["Xinjiang", "Sinkiang"],
];

describe("inAllSpellings", () => {
  test("gives a text as it is, then in each other spelling, whatever ends its words take", () => {
    expect(inAllSpellings("The Uyghurs said so.", spellings)).toBe(
      "The Uyghurs said so. · The Uighurs said so.",
    );
    expect(inAllSpellings("The Uighurs said so.", spellings)).toBe(
      "The Uighurs said so. · The Uyghurs said so.",
    );
  });

  test("puts the spellings of several words together", () => {
    expect(inAllSpellings("Uyghurs in Xinjiang", spellings).split(" · ").toSorted()).toEqual([
      "Uighurs in Sinkiang",
      "Uighurs in Xinjiang",
      "Uyghurs in Sinkiang",
      "Uyghurs in Xinjiang",
    ]);
  });

  test("leaves alone what has none of the words, or has them within another", () => {
    expect(inAllSpellings("A report", spellings)).toBe("A report");
    expect(inAllSpellings("NonUyghur", spellings)).toBe("NonUyghur");
    expect(inAllSpellings("Uyghurs")).toBe("Uyghurs");
  });
});
