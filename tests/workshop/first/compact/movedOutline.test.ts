import { expect, test } from "vitest";
import { ACTOR_SHAPES } from "../../../../src/case/kinds/actorKind.ts";
import { nodeShape } from "../../../../src/views/marks/nodeShape.ts";
import { movedOutline } from "../../../../src/workshop/first/compact/movedOutline.ts";

/** The corners of an outline, as far as it has gone with each step. */
function corners(outline: string): readonly (readonly [number, number])[] {
  let at: readonly [number, number] = [0, 0];
  return [...outline.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, command = "", text = ""]) => {
    const numbers = [...text.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    if (command === "h") at = [at[0] + x, at[1]];
    else if (command === "v") at = [at[0], at[1] + x];
    else if (/[la]/.test(command)) at = [at[0] + x, at[1] + y];
    else if (/[MLA]/.test(command)) at = [x, y];
    return at;
  });
}

test.each(ACTOR_SHAPES)("a %s has the same corners at its place", (shape) => {
  const outline = nodeShape(shape, 5);
  const there = corners(movedOutline(outline, 100, 40));
  expect(there).toHaveLength(corners(outline).length);
  for (const [at, [x, y]] of corners(outline).entries()) {
    expect(there[at]?.[0]).toBeCloseTo(x + 100, 1);
    expect(there[at]?.[1]).toBeCloseTo(y + 40, 1);
  }
});
