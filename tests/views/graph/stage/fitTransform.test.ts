import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitTransform, homeTransform } from "../../../../src/views/graph/stage/fitTransform.ts";
import type { NetworkScene } from "../../../../src/views/graph/networkScene.ts";

const frame = { clientWidth: 600, clientHeight: 400 };
const sceneOf = (nodes: readonly { x: number; y: number; width: number; height: number }[]) =>
  ({ nodes: nodes.map((node) => ({ ...node, label: null })) }) as unknown as NetworkScene;
const aMark = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 10, max: 200 }),
  height: fc.integer({ min: 10, max: 80 }),
});

describe("fitTransform", () => {
  test("brings every node into the frame and blows nothing up", () => {
    fc.assert(
      fc.property(fc.array(aMark, { minLength: 1, maxLength: 10 }), (marks) => {
        const transform = fitTransform(sceneOf(marks), frame);
        expect(transform.k).toBeLessThanOrEqual(1.6);
        for (const { x, y, width, height } of marks) {
          const [start, top] = transform.apply([x - width / 2, y - height / 2]);
          const [end, bottom] = transform.apply([x + width / 2, y + height / 2]);
          expect(Math.min(start, top)).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(600);
          expect(bottom).toBeLessThanOrEqual(400);
        }
      }),
    );
  });

  test("leaves all as it is where there is nothing to fit, or nothing to fit it into", () => {
    const mark = { x: 10, y: 10, width: 10, height: 10 };
    for (const transform of [
      fitTransform(sceneOf([]), frame),
      fitTransform(sceneOf([mark]), null),
      fitTransform(sceneOf([mark]), { clientWidth: 0, clientHeight: 400 }),
      fitTransform(sceneOf([mark]), { clientWidth: 600, clientHeight: 0 }),
    ])
      expect([transform.k, transform.x, transform.y]).toEqual([1, 0, 0]);
  });
});

describe("homeTransform", () => {
  test.each([
    ["as it is laid out where it just fits", { width: 600, height: 400 }, [1, 0, 0]],
    [
      "a little larger where there is a little more room",
      { width: 560, height: 320 },
      [15 / 14, 0, 200 - 1200 / 7],
    ],
    [
      "not much larger, and in the middle, where there is very much more room",
      { width: 300, height: 200 },
      [1.75, 37.5, 25],
    ],
    ["smaller and in the middle where it is too large", { width: 1200, height: 400 }, [0.5, 0, 100]],
  ])("shows the picture %s", (_, layout, expected) => {
    const { k, x, y } = homeTransform(layout, { width: 600, height: 400 });
    expect([k, x, y]).toEqual(expected.map((value) => expect.closeTo(value)));
  });

  test("fits a picture that may be as high as it needs to the width alone", () => {
    const { k, x, y } = homeTransform({ width: 580, height: 2000 }, { width: 600, height: null });
    expect([k, x, y]).toEqual([expect.closeTo(600 / 580), expect.closeTo(0), 0]);
  });

  test("makes a picture that may be as high as it needs hardly larger, however wide its room is", () => {
    const { k, x } = homeTransform({ width: 1080, height: 720 }, { width: 2000, height: null });
    expect([k, x]).toEqual([1.25, 325]);
  });

  test("leaves all as it is before anything is measured", () => {
    const size = { width: 600, height: 400 };
    for (const { k, x, y } of [
      homeTransform(null, size),
      homeTransform(size, null),
      homeTransform(size, { width: 0, height: 400 }),
      homeTransform(size, { width: 600, height: 0 }),
    ])
      expect([k, x, y]).toEqual([1, 0, 0]);
  });
});
