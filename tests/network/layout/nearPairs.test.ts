import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areTooNear } from "../../../src/network/layout/box.ts";
import { forNearPairs, hasNearPair } from "../../../src/network/layout/nearPairs.ts";

const anyBox = fc.record({ x: fc.nat(200), y: fc.nat(200), width: fc.nat(60), height: fc.nat(60) });

test("every two boxes that are too near are visited once, and no others", () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 20 }), fc.nat(10), (boxes, gap) => {
      const visited: string[] = [];
      forNearPairs(boxes, gap, (left, right) => visited.push([left, right].toSorted((l, r) => l - r).join()));
      const expected = boxes.flatMap((left, at) =>
        boxes.flatMap((right, other) =>
          at < other && areTooNear(left, right, gap) ? [`${at},${other}`] : [],
        ),
      );
      expect(visited.toSorted()).toEqual(expected.toSorted());
      expect(hasNearPair(boxes, gap)).toBe(expected.length > 0);
    }),
  );
});
