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
    ["a word that fits alone", "Disestablished", ["Disestablished"]],
    ["a long word with a hyphen", "Antidisestablishmentarianism", ["Antidisestablis-", "hmentarianism"]],
    [
      "a longer one on three lines",
      "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
      ["Rindfleischetikettierun-", "gsüberwachungsaufga-", "benübertragungsgesetz"],
    ],
    [
      "Chinese between its words, without a hyphen",
      "中华人民共和国外交部发言人办公室新闻司联络处二三",
      ["中华人民共和国", "外交部发言人办公室", "新闻司联络处二三"],
    ],
    [
      "Thai between its words",
      "สำนักงานข้าหลวงใหญ่เพื่อสิทธิมนุษยชนแห่งสหประชาชาติ",
      ["สำนักงานข้าหลวง", "ใหญ่เพื่อสิทธิมนุษยชน", "แห่งสหประชาชาติ"],
    ],
    ["letters beyond the first plane", "𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉", ["𠀀𠀁𠀂𠀃𠀄", "𠀅𠀆𠀇𠀈𠀉"]],
    ["Arabic at its blanks", "وزارة الخارجية الصينية في بكين", ["وزارة الخارجية", "الصينية في بكين"]],
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

  test("breaks thousands of letters, between letters and never within one", () => {
    const lines = wrapLabel("e\u0301".repeat(3000), 12.5, 104);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^(?:e\u0301)+-?$/u);
  });

  test("breaks words also where the browser knows nothing of scripts", () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, "Segmenter");
    try {
      expect(wrapLabel("中华人民共和国外交部发言人办公室", 12.5, 104)).toEqual([
        "中华人民共和国外",
        "交部发言人办公室",
      ]);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});
