import { describe, expect, test } from "vitest";
import { askedStances } from "../../../../src/formats/read/values/askedStances.ts";

const none = new Map<string, never>();
const answers = (...cells: string[]) =>
  askedStances(cells, none, none).map(({ value, cells: count, answer }) => [value, count, answer] as const);

describe("what a value stands for", () => {
  test.each([
    ["for", "support"],
    ["Stimme zu", "support"],
    ["d’accord", "support"],
    ["SÍ", "support"],
    ["Against", "oppose"],
    ["stimme nicht zu", "oppose"],
    ["contre", "oppose"],
    ["en contra", "oppose"],
    ["teilweise", "mixed"],
    ["Enthaltung", "abstain"],
  ])("is guessed in four languages: %s is %s", (value, stance) => {
    expect(answers(value)).toEqual([[value, 1, stance]]);
  });

  test.each([
    "neutral",
    "No answer",
    "did not vote",
    "DID_NOT_VOTE",
    "absent",
    "n/a",
    "-",
    "?",
    "keine Angabe",
    "neutre",
  ])("is no stance for %s, unless somebody chooses one", (value) => {
    expect(answers(value)).toEqual([[value, 1, "leave-out"]]);
    expect(askedStances([value], new Map([[value.toLowerCase(), "mixed"]]), none)[0]?.answer).toBe("mixed");
  });

  test.each(["1", "5", "0", "100", "-9", "X", "perhaps"])("is not guessed for %s", (value) => {
    expect(answers(value)).toEqual([[value, 1, null]]);
  });

  test("is asked once for each, however it is written, most used first", () => {
    expect(answers("no", "For", "for ", "FOR", "", "  ")).toEqual([
      ["For", 3, "support"],
      ["no", 1, "oppose"],
    ]);
  });
});
