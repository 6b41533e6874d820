import { describe, expect, test } from "vitest";
import {
  countCovered,
  covers,
  pathOf,
  pointOn,
  extentAcross,
  shortened,
  swervingCurve,
  trimmed,
} from "../../../src/views/addressees/addressCurve.ts";
import { labelBox } from "../../../src/views/graph/nodeScene.ts";
import { spot } from "../spot.ts";

const middle = { x: 0, y: 100 };

describe("a curve from node to node", () => {
  test("swerves to the right of who goes along it, so that the ways there and back part", () => {
    const down = swervingCurve({ x: 0, y: 0 }, { x: 0, y: 200 }, 0.1);
    const up = swervingCurve({ x: 0, y: 200 }, { x: 0, y: 0 }, 0.1);
    expect(pointOn(down, 0.5).x).toBeLessThan(middle.x - 10);
    expect(pointOn(up, 0.5).x).toBeGreaterThan(middle.x + 10);
    expect(pointOn(swervingCurve({ x: 0, y: 0 }, { x: 0, y: 200 }, 0), 0.5)).toEqual(middle);
  });

  test("leaves its source and touches its target at the edges of their symbols", () => {
    const [from, to] = [spot(0, 0), spot(30, 220)];
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const curve = trimmed(swervingCurve(one, other, 0.1), one, other);
      for (const [end, node] of [
        [curve[0], one],
        [curve[3], other],
      ] as const) {
        const away = Math.hypot(end.x - node.x, end.y - node.y) - node.radius;
        expect(away).toBeGreaterThan(0);
        expect(away).toBeLessThan(1.5);
      }
    }
  });

  test("is drawn whole where its ends touch", () => {
    const curve = swervingCurve(spot(0, 0), spot(4, 4), 0.1);
    expect(trimmed(curve, spot(0, 0), spot(4, 4))).toEqual(curve);
  });

  test("goes round beside a node that addresses itself", () => {
    const own = spot(0, 0);
    const loop = trimmed(swervingCurve(own, own, 0.1), own, own);
    expect(pointOn(loop, 0.5).x).toBeGreaterThan(own.radius + 10);
  });

  test("ends short of its end by what the head of its arrow takes", () => {
    const [, , , end] = shortened(swervingCurve({ x: 0, y: 0 }, { x: 0, y: 200 }, 0), 8);
    expect(end.y).toBeGreaterThan(188);
    expect(end.y).toBeLessThan(195);
  });

  test("is the data of a path, in tenths of a pixel", () => {
    expect(pathOf(swervingCurve({ x: 0, y: 0.123 }, { x: 90, y: 0.123 }, 0))).toBe(
      "M0 0.1C29.7 0.1 60.3 0.1 90 0.1",
    );
  });
});

describe("what lies on a node", () => {
  test("is its symbol or its label, nothing beside the symbol above the label", () => {
    const node = spot(0, 0);
    expect(covers(node, { x: 0, y: 0 }, 0)).toBe(true);
    expect(covers(node, { x: 28, y: labelBox(node)?.y ?? 0 }, 0)).toBe(true);
    expect(covers(node, { x: 28, y: 0 }, 0)).toBe(false);
    expect(covers(node, { x: 0, y: -9 }, 0)).toBe(false);
  });

  test("is counted along a curve, as is what leads beside all nodes", () => {
    const [from, to] = [spot(0, 0), spot(400, 0)];
    const straight = swervingCurve(from, to, 0);
    const wide = { least: -100, most: 500 };
    expect(countCovered(straight, [], wide)).toBe(0);
    expect(countCovered(straight, [spot(200, 0)], wide)).toBeGreaterThan(1);
    expect(countCovered(straight, [], { least: 0, most: 200 })).toBeGreaterThan(10);
    expect(extentAcross([from, to])).toEqual({ least: -30, most: 430 });
  });
});
