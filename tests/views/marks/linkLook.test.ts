import { expect, test } from "vitest";
import { STANCES } from "../../../src/case/statement.ts";
import { LINK_LINES, LOOKS, isStance, linkMark } from "../../../src/views/marks/linkLook.ts";
import type { PathMark } from "../../../src/views/marks/paint/mark.ts";

const figure = { look: "agreement", isThin: false, path: "M0 0H9", width: 2 } as const;

test("a link that looks like a stance has one of the stances, in its colour", () => {
  expect(LOOKS.filter(isStance)).toEqual([...STANCES]);
  for (const stance of STANCES) expect(LINK_LINES[stance].stroke).toBe(stance);
});

test("a link that is no stance has no colour but ink", () => {
  for (const look of LOOKS.filter((one) => !isStance(one))) expect(LINK_LINES[look].stroke).toBe("ink");
});

test("no two stances, nor agreement and disagreement, nor acts and standing ties, have the same dashes", () => {
  const kinds = [STANCES, ["agreement", "disagreement"], ["address", "standing"]] as const;
  for (const looks of kinds)
    expect(new Set(looks.map((look) => LINK_LINES[look].dashes.join(" "))).size).toBe(looks.length);
});

test("a link is more opaque the more it is brought out", () => {
  const [strong, plain, faint] = (["strong", "plain", "faint"] as const).map(
    (emphasis) => linkMark(figure, emphasis).opacity ?? 1,
  );
  expect(strong).toBe(1);
  expect(plain).toBeLessThan(strong!);
  expect(faint).toBeLessThan(plain!);
});

test("what rests on one statement is thin but not paler, unless it is brought out", () => {
  const lineOf = (isThin: boolean, emphasis: "plain" | "strong") => {
    const mark = linkMark({ ...figure, isThin, width: 2 }, emphasis);
    const [line] = mark.marks;
    return { opacity: mark.opacity, width: line?.kind === "path" ? line.strokeWidth : undefined };
  };
  const [thin, usual] = [lineOf(true, "plain"), lineOf(false, "plain")];
  expect(thin.width).toBeLessThan(usual.width ?? 0);
  expect(thin.opacity).toBe(usual.opacity);
  expect(lineOf(true, "strong").width).toBe(2);
});

test("a line ends in dots of its colour, as large at least as it is wide", () => {
  const [, dot] = linkMark({ ...figure, look: "oppose", width: 5, dots: [{ x: 10, y: 20 }] }).marks;
  expect(dot).toMatchObject({ kind: "path", fill: "oppose" });
  expect(dot?.kind === "path" ? dot.path : "").toMatch(/^M6 20a4 4 /);
});

test("a stance is drawn in its own colour, unless there are too many lines to follow each", () => {
  expect(linkMark({ ...figure, look: "mixed" }).opacity).toBeUndefined();
  expect(linkMark({ ...figure, look: "mixed", isDense: true }).opacity).toBeLessThan(1);
});

test("the head of an arrow has the colour of its line", () => {
  const { marks } = linkMark({ ...figure, look: "standing", head: "M9 0L5 2L5 -2Z" });
  const [line, head] = marks as readonly PathMark[];
  expect(head?.fill).toBe(line?.stroke);
  expect(head?.stroke).toBeUndefined();
});
