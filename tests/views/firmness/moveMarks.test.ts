import { expect, test } from "vitest";
import type { Alignment } from "../../../src/network/axis/alignment.ts";
import { moveMarks } from "../../../src/views/firmness/moveMarks.ts";

const node = (id: string, x: number) =>
  ({ node: { id, kind: "actor", actor: { named: true } }, x, y: 80, radius: 8, shape: "M0 0Z" }) as never;

const scene = { width: 400, nodes: [node("actor/ann", 50), node("actor/bob", 200), node("actor/cem", 350)] };
const before: Alignment = new Map(
  Object.entries({ "actor/ann": -1, "actor/bob": 0, "actor/cem": 1 }) as never,
);
const marksOf = (after: Record<string, number>) =>
  moveMarks(scene, before, new Map(Object.entries(after)) as never);
const ghostOf = (marks: ReturnType<typeof marksOf>) => marks[0]?.marks[0];

test("an arrow leads to where the actor would stand, by the scale of those around, marked as its own", () => {
  const marks = marksOf({ "actor/bob": 0.5 });
  expect(marks.map(({ id }) => id)).toEqual(["actor/bob"]);
  expect(ghostOf(marks)).toMatchObject({ kind: "group", x: 275, y: 80 });
});

test("nothing leads beyond who stands outermost", () => {
  expect(ghostOf(marksOf({ "actor/bob": 9 }))).toMatchObject({ x: 350 });
});

test("what would hardly move has no arrow", () => {
  expect(marksOf({ "actor/bob": 0.06 })).toEqual([]);
});
