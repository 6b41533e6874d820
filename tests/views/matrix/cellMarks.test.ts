import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STANCES } from "../../../src/case/statement.ts";
import { englishWords } from "../../fixtures/english.ts";
import { cellMarks } from "../../../src/views/matrix/cellMarks.ts";
import type { Mark } from "../../../src/views/marks/paint/mark.ts";
import { networkOf } from "../../fixtures/networks.ts";

const linkOf = (count: number, stance: (typeof STANCES)[number]) => {
  const [link] = networkOf([["ann", "open-data", stance]]).links;
  return { ...link!, statements: Array.from({ length: count }, (_, at) => at) };
};

const wordsOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === "text" ? mark.lines.map(({ text }) => text) : []));

test.each(STANCES)(
  "a cell has the colour of %s, a sign on it, and a number where there is more than one",
  (stance) => {
    const [ground, sign] = cellMarks(linkOf(1, stance), englishWords.grammar);
    expect(ground).toMatchObject({ kind: "rect", fill: stance });
    expect(sign).toMatchObject({
      kind: "group",
      marks: [{ fill: stance === "mixed" ? "on-mixed" : "paper" }],
    });
    expect(wordsOf(cellMarks(linkOf(1, stance), englishWords.grammar))).toEqual([]);
    expect(wordsOf(cellMarks(linkOf(3, stance), englishWords.grammar))).toEqual(["3"]);
  },
);

test("silence is hatched in pictures as it is on the page", () => {
  const tokens = readFileSync("src/ui/tokens.css", "utf8");
  const [, share] = /--silence-line: color-mix\(in srgb, var\(--rule-strong\) (\d+)%/.exec(tokens) ?? [];
  const [, width] =
    /--silence: repeating-linear-gradient\(135deg, var\(--silence-line\) 0 ([\d.]+)px/.exec(tokens) ?? [];
  expect(cellMarks(null, englishWords.grammar)).toMatchObject([
    { kind: "path", stroke: "rule-strong", strokeWidth: Number(width), opacity: Number(share) / 100 },
  ]);
});
