import { describe, expect, test } from "vitest";
import { NEAR, markGrid, nearestMark } from "../../../../src/network/spine/boxes/nearestMark.ts";
import { layoutSpine } from "../../../../src/network/spine/layoutSpine.ts";
import { madeUpDebate, measureLetters } from "../../../fixtures/spineCases.ts";

const said = madeUpDebate(1200, 40);
const layout = layoutSpine({ said, frame: { width: 1000, height: 640, letters: 1 } }, measureLetters);
const grid = markGrid(layout);

function slowly(x: number, y: number): number | null {
  const apart = (actor: number) => Math.hypot(layout.marks.x[actor]! - x, layout.marks.y[actor]! - y);
  const actors = said.actors.map((_, actor) => actor).filter((actor) => apart(actor) < NEAR);
  return actors.reduce<number | null>(
    (best, actor) => (best === null || apart(actor) < apart(best) ? actor : best),
    null,
  );
}

describe("nearestMark", () => {
  test("finds the mark that is nearest, as looking at all of them does", () => {
    for (let at = 0; at < 300; at += 1) {
      const [x, y] = [
        (at * 53) % 1000,
        layout.spine.top + ((at * 17) % (layout.spine.bottom - layout.spine.top)),
      ];
      const found = nearestMark(layout, grid, x, y);
      const best = slowly(x, y);
      const apart = (actor: number | null) =>
        actor === null ? null : Math.hypot(layout.marks.x[actor]! - x, layout.marks.y[actor]! - y).toFixed(4);
      expect(apart(found)).toBe(apart(best));
    }
  });

  test("finds none far from all marks, nor outside of the picture", () => {
    expect(nearestMark(layout, grid, 20, 20)).toBeNull();
    expect(nearestMark(layout, grid, -50, 4000)).toBeNull();
  });

  test("finds none in a sliver", () => {
    const opened = layoutSpine({ said, frame: layout.frame }, measureLetters, layout.groups[0]!.id);
    const sliver = opened.groups.at(-1)!;
    const [x, y] = [sliver.left + sliver.width / 2, sliver.top + sliver.height / 2];
    expect(nearestMark(opened, markGrid(opened), x, y)).toBeNull();
  });
});
