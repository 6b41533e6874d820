import { describe, expect, test } from "vitest";
import { termsIn } from "../../../src/classroom/controversy/EvidenceWords.tsx";

const glossary = ["Uyghurs", "Genocide", "VETC", "Council"].map((term) => ({ term, meaning: `On ${term}.` }));
const found = (...texts: string[]) => termsIn(glossary, texts).map(({ term }) => term);

describe("the terms of a text", () => {
  test("are found whatever their case and number, in the glossary's order", () => {
    expect(found("It speaks of genocide.", "A Uyghur tribunal and two VETCs.")).toEqual([
      "Uyghurs",
      "Genocide",
      "VETC",
    ]);
  });

  test("begin a word", () => {
    expect(found("The subcouncil met.")).toEqual([]);
    expect(found("The subcouncil met the Council.")).toEqual(["Council"]);
  });

  test("are none in no text", () => {
    expect(found()).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
