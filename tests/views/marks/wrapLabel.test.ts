import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { wrapLabel } from "../../../src/views/marks/wrapText.ts";

const aLabel = fc
  .array(fc.constantFrom("UN", "experts", "of", "Xinjiang", "a"), { maxLength: 7 })
  .map((words) => words.join(" "));

describe("wrapLabel", () => {
  test.each([
    ["a short label alone", "UN experts", ["UN experts"]],
    ["a long word alone", "Antidisestablishmentarianism", ["Antidisestablishmentarianism"]],
    ["a long label in its middle", "Foreign ministry of the country", ["Foreign ministry", "of the country"]],
    ["blanks as one", "  UN   experts ", ["UN experts"]],
    ["nothing as one empty line", "", [""]],
  ])("leaves or breaks %s", (_, label, lines) => {
    expect(wrapLabel(label, 12.5, 104)).toEqual(lines);
  });

  test("loses no word, needs at most two lines, and no other break is narrower", () => {
    fc.assert(
      fc.property(aLabel, (label) => {
        const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 12)));
        const lines = wrapLabel(label, 12, 60);
        expect(lines.join(" ")).toBe(label);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.length).toBe(textWidth(label, 12) > 60 && label.includes(" ") ? 2 : 1);
        const words = label.split(" ");
        const breaks = words
          .slice(1)
          .map((_, at) => widest([words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]));
        expect(lines.length === 1 || widest(lines) <= Math.min(...breaks)).toBe(true);
      }),
    );
  });
});
