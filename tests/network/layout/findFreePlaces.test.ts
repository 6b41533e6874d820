import { describe, expect, test } from "vitest";
import { findFreePlaces } from "../../../src/network/layout/findFreePlaces.ts";
import { hasNearPair } from "../../../src/network/layout/nearPairs.ts";
import { aPlateAt, anActorAt, space } from "../settlingNodes.ts";

describe("findFreePlaces", () => {
  test("leaves alone who stands free", () => {
    const nodes = [anActorAt("ann", 100, 100), anActorAt("bob", 300, 100)];
    expect(findFreePlaces(nodes, space)).toEqual(nodes);
    expect(findFreePlaces([], space)).toEqual([]);
  });

  test("parts a crowd", () => {
    const crowd = ["ann", "bob", "cem", "dana", "eva"].map((id) => anActorAt(id, 200, 150));
    const placed = findFreePlaces(crowd, space) ?? [];
    expect(placed).toHaveLength(5);
    expect(hasNearPair(placed, space.gap)).toBe(false);
  });

  test("lets plates stand and moves actors, but neither onto an obstacle", () => {
    const title = { x: 40, y: 10, width: 80, height: 20 };
    const plate = aPlateAt("tax", 200, 150);
    const placed =
      findFreePlaces([anActorAt("ann", 200, 150), plate, anActorAt("bob", 40, 15)], space, [title]) ?? [];
    expect(placed).toContainEqual(plate);
    expect(hasNearPair([...placed, title], space.gap)).toBe(false);
  });

  test("is null where there is no room", () => {
    const crowd = Array.from({ length: 9 }, (_, at) => anActorAt(`a${at}`, 50, 50));
    expect(findFreePlaces(crowd, { ...space, width: 110, height: 60 })).toBeNull();
  });
});
