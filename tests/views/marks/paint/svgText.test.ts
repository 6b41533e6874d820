import { expect, test } from "vitest";
import { textLine } from "../../../../src/views/marks/paint/mark.ts";
import { svgText } from "../../../../src/views/marks/paint/svgText.ts";
import { PICTURE_COLOURS } from "../../../../src/views/picture/pictureColours.ts";

const written = (...lines: readonly string[]) => {
  const [first = "", ...others] = lines;
  const mark = textLine(first, 0, 0, { size: 12, fill: "ink" });
  const all = [...mark.lines, ...others.map((text, at) => ({ text, x: 0, y: 14 * (at + 1) }))];
  return svgText([{ ...mark, lines: all }], PICTURE_COLOURS.light);
};

test("a name with letters from right to left is put in order as its first letter says, and no other is", () => {
  expect(written("וועד (UN)")).toContain('unicode-bidi="plaintext"');
  expect(written("UN experts")).not.toContain("bidi");
  expect(written("UN", "وزارة الخارجية").match(/<tspan[^>]*unicode-bidi="plaintext"/g)).toHaveLength(1);
});
