import { expect, test } from "vitest";
import { sideLetter } from "../../../src/network/sides/sides.ts";

test("sides are lettered from A to Z, then with two letters, none twice", () => {
  expect([0, 1, 25, 26, 27, 51, 52].map(sideLetter)).toEqual(["A", "B", "Z", "AA", "AB", "AZ", "BA"]);
  expect(new Set(Array.from({ length: 800 }, (_, at) => sideLetter(at))).size).toBe(800);
});
