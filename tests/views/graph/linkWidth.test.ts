import { expect, test } from "vitest";
import { linkWidth } from "../../../src/views/graph/linkDrawing.ts";

test("a link is wider the more statements stand behind it, ever less so", () => {
  const widths = [1, 2, 3, 4, 5].map(linkWidth);
  const steps = widths.slice(1).map((width, at) => width - (widths[at] ?? 0));
  expect(steps.every((step) => step > 0)).toBe(true);
  expect(steps).toEqual(steps.toSorted((left, right) => right - left));
});

test("a link can be seen even if nothing stands behind it", () => {
  expect(linkWidth(0)).toBe(linkWidth(1));
  expect(linkWidth(0)).toBeGreaterThan(1);
});
