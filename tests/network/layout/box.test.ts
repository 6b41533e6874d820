import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areTooNear, overlapAcross, overlapDown } from "../../../src/network/layout/box.ts";

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });
const anyBox = fc.record({ x: fc.nat(50), y: fc.nat(50), width: fc.nat(30), height: fc.nat(30) });

describe("two boxes", () => {
  test.each([
    ["on each other", box(0, 0), 0, true],
    ["edge to edge", box(10, 0), 0, false],
    ["edge to edge where a gap is asked for", box(10, 0), 1, true],
    ["just the gap apart", box(11, 0), 1, false],
    ["near across but not down", box(5, 30), 5, false],
    ["near down but not across", box(30, 5), 5, false],
  ])("that lie %s", (_, other, gap, isNear) => {
    expect(areTooNear(box(0, 0), other, gap)).toBe(isNear);
  });

  test("are near or not whichever comes first, and no longer once they have parted that far", () => {
    fc.assert(
      fc.property(anyBox, anyBox, fc.nat(5), (left, right, gap) => {
        expect(areTooNear(left, right, gap)).toBe(areTooNear(right, left, gap));
        const away = left.x <= right.x ? 1 : -1;
        const parted = { ...right, x: right.x + away * Math.max(0, overlapAcross(left, right, gap)) };
        expect(areTooNear(left, parted, gap)).toBe(false);
        expect(overlapDown(left, right, gap)).toBe(overlapDown(right, left, gap));
      }),
    );
  });
});
