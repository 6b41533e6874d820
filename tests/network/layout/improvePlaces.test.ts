import { describe, expect, test } from "vitest";
import { improvePlaces } from "../../../src/network/layout/improvePlaces.ts";
import { hasNearPair } from "../../../src/network/layout/nearPairs.ts";
import { aPlateAt, anActorAt, space } from "../settlingNodes.ts";

describe("improvePlaces", () => {
  test("brings who was carried off back to where it wants to be", () => {
    const [ann] = improvePlaces([anActorAt("ann", 350, 20, { wantedX: 200 })], [], space);
    expect(ann).toMatchObject({ x: 200, y: 150 });
  });

  test("brings an actor to the height of what it spoke on, as near as there is room", () => {
    const plate = aPlateAt("tax", 200, 250, { top: 200, bottom: 300 });
    const ann = anActorAt("ann", 200, 20);
    const placed = improvePlaces([ann, plate], [{ source: ann.id, target: plate.id }], space);
    expect(Math.abs((placed[0]?.y ?? 0) - 250)).toBeLessThan(35);
    expect(hasNearPair(placed, space.gap)).toBe(false);
  });

  test("keeps clear of obstacles", () => {
    const title = { x: 200, y: 150, width: 100, height: 30 };
    const placed = improvePlaces([anActorAt("ann", 350, 20, { wantedX: 200 })], [], space, [title]);
    expect(hasNearPair([...placed, title], space.gap)).toBe(false);
  });

  test("leaves very large networks as they are", () => {
    const many = Array.from({ length: 301 }, (_, at) => anActorAt(`a${at}`, at, at, { wantedX: 0 }));
    expect(improvePlaces(many, [], space)).toBe(many);
  });
});
