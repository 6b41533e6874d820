import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areTooNear } from "../../../src/network/geometry/box.ts";

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

  test("are near or not whichever comes first, and not once one lies that far beside or below the other", () => {
    fc.assert(
      fc.property(anyBox, anyBox, fc.nat(5), (one, other, gap) => {
        expect(areTooNear(one, other, gap)).toBe(areTooNear(other, one, gap));
        const beside = { ...other, x: one.x + (one.width + other.width) / 2 + gap };
        const below = { ...other, y: one.y + (one.height + other.height) / 2 + gap };
        expect([areTooNear(one, beside, gap), areTooNear(one, below, gap)]).toEqual([false, false]);
      }),
    );
  });
});
