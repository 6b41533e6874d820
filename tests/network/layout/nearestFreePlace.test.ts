import { describe, expect, test } from "vitest";
import { areTooNear } from "../../../src/network/layout/box.ts";
import { BoxShelves } from "../../../src/network/layout/boxShelves.ts";
import { costOf, nearestFreePlace } from "../../../src/network/layout/nearestFreePlace.ts";
import { anActorAt, space } from "../settlingNodes.ts";

const ann = anActorAt("ann", 200, 150);

describe("nearestFreePlace", () => {
  test("is the wanted place itself where nobody stands", () => {
    expect(nearestFreePlace(ann, ann, new BoxShelves([]), space)).toEqual({ x: 200, y: 150 });
  });

  test("is brought inside the room, a margin from its edge", () => {
    expect(nearestFreePlace(ann, { x: -50, y: 900 }, new BoxShelves([]), space)).toEqual({ x: 30, y: 285 });
  });

  test("keeps within the node's own heights", () => {
    const low = { ...ann, top: 200, bottom: 260 };
    expect(nearestFreePlace(low, { x: 200, y: 0 }, new BoxShelves([]), space)).toEqual({ x: 200, y: 215 });
  });

  test("lies beside who stands there, down rather than across", () => {
    const place = nearestFreePlace(ann, ann, new BoxShelves([ann]), space);
    expect(place?.x).toBe(200);
    expect(areTooNear(ann, { ...ann, ...place }, space.gap)).toBe(false);
  });

  test("is null where all is taken, or nothing is cheaper than the limit", () => {
    const wall = { x: 200, y: 150, width: 400, height: 300 };
    expect(nearestFreePlace(ann, ann, new BoxShelves([wall]), space)).toBeNull();
    expect(nearestFreePlace(ann, ann, new BoxShelves([ann]), { ...space, limit: 10 })).toBeNull();
    expect(nearestFreePlace(ann, ann, new BoxShelves([]), { ...space, limit: 0 })).toBeNull();
  });
});

describe("costOf", () => {
  test("is nothing for staying, and more across than down, but for who has no place on the axis", () => {
    expect(costOf(ann, ann, ann)).toBe(0);
    const [across, down] = [
      { x: 210, y: 150 },
      { x: 200, y: 160 },
    ];
    expect(costOf(ann, across, ann)).toBeGreaterThan(costOf(ann, down, ann));
    const free = { ...ann, alignment: null };
    expect(costOf(free, across, free)).toBeLessThan(costOf(free, down, free));
  });
});
