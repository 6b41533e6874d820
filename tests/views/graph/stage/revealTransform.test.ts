import { zoomIdentity } from "d3";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NodeMarkScene } from "../../../../src/views/graph/nodeScene.ts";
import { revealTransform } from "../../../../src/views/graph/stage/revealTransform.ts";

const FRAME = { clientWidth: 800, clientHeight: 600 };
/** With its label 80 by 40 around its middle. */
const node = (x: number, y: number) =>
  ({ x, y, width: 20, height: 20, label: { box: { x: 0, y: 0, width: 80, height: 40 } } }) as NodeMarkScene;

describe("the transform that shows a node", () => {
  test("is the same where the node stands in the picture", () => {
    expect(revealTransform(zoomIdentity, node(400, 300), FRAME)).toBe(zoomIdentity);
  });

  test("moves no farther than it takes, and only the way that it takes", () => {
    const moved = revealTransform(zoomIdentity, node(900, 300), FRAME);
    expect([moved.x, moved.y, moved.k]).toEqual([-148, 0, 1]);
  });

  test("shows the start of a node that is too large for the picture", () => {
    const moved = revealTransform(zoomIdentity.scale(20), node(100, 10), FRAME);
    expect(moved.applyX(100 - 40 - 8)).toBeCloseTo(0);
  });

  test("shows any node that fits, at any zoom, and a second time changes nothing", () => {
    const place = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.2, max: 4, noNaN: true }), (x, y, k) => {
        const moved = revealTransform(zoomIdentity.scale(k), node(x, y), FRAME);
        expect(moved.k).toBe(k);
        expect(moved.applyX(x - 40)).toBeGreaterThanOrEqual(-0.001);
        expect(moved.applyX(x + 40)).toBeLessThanOrEqual(800.001);
        expect(moved.applyY(y - 20)).toBeGreaterThanOrEqual(-0.001);
        expect(moved.applyY(y + 20)).toBeLessThanOrEqual(600.001);
        const again = revealTransform(moved, node(x, y), FRAME);
        expect(again.x).toBeCloseTo(moved.x);
        expect(again.y).toBeCloseTo(moved.y);
      }),
    );
  });
});
