import { describe, expect, test } from "vitest";
import { settle } from "../../../src/network/layout/settle.ts";
import { hasNearPair } from "../../../src/network/layout/nearPairs.ts";
import { aPlateAt, anActorAt, space } from "../settlingNodes.ts";

describe("settle", () => {
  test("does nothing to nobody", () => {
    expect(settle([], [], space)).toEqual([]);
  });

  test("leaves its input as it was", () => {
    const start = [anActorAt("ann", 200, 150), anActorAt("bob", 200, 150)];
    const before = structuredClone(start);
    settle(start, [], space);
    expect(start).toEqual(before);
  });

  test("draws a node to where it wants to be, and an actor to the height of what it spoke on", () => {
    const plate = aPlateAt("tax", 300, 250, { top: 200, bottom: 300 });
    const ann = anActorAt("ann", 20, 20, { wantedX: 100 });
    const [settled] = settle([ann, plate], [{ source: ann.id, target: plate.id }], space);
    expect(settled?.x).toBeCloseTo(100, 0);
    expect(settled?.y).toBeCloseTo(250, 0);
  });

  test("parts two boxes where there is room", () => {
    const settled = settle([anActorAt("ann", 200, 150), anActorAt("bob", 201, 151)], [], space);
    expect(hasNearPair(settled, space.gap - 0.5)).toBe(false);
  });

  test("keeps boxes inside the room and plates between their heights", () => {
    const nodes = [anActorAt("ann", -90, 900), aPlateAt("tax", 900, 0, { top: 100, bottom: 150 })];
    const [ann, plate] = settle(nodes, [], space);
    expect(ann?.x).toBeGreaterThanOrEqual(30);
    expect(ann?.y).toBeLessThanOrEqual(285);
    expect(plate?.x).toBeLessThanOrEqual(370);
    expect(plate?.y).toBeGreaterThanOrEqual(115);
    expect(plate?.y).toBeLessThanOrEqual(135);
  });
});
