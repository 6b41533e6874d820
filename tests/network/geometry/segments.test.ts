import { describe, expect, test } from "vitest";
import { crosses, crowding, squareFrom } from "../../../src/network/geometry/segments.ts";

const level = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
const beside = (y: number, from = 0, to = 100) => ({ from: { x: from, y }, to: { x: to, y } });

describe("crosses", () => {
  test("finds what crosses, not what only touches or stays aside", () => {
    expect(crosses(level, { from: { x: 50, y: -10 }, to: { x: 60, y: 10 } })).toBe(true);
    expect(crosses(level, { from: { x: 50, y: 0 }, to: { x: 60, y: 10 } })).toBe(false);
    expect(crosses(level, { from: { x: 0, y: 0 }, to: { x: 60, y: 10 } })).toBe(false);
    expect(crosses(level, { from: { x: 150, y: -10 }, to: { x: 160, y: 10 } })).toBe(false);
  });
});

describe("squareFrom", () => {
  test("measures to the nearest point of a piece", () => {
    expect(squareFrom(50, 3, level)).toBeCloseTo(9);
    expect(squareFrom(103, 4, level)).toBeCloseTo(25);
    expect(squareFrom(3, 4, { from: level.from, to: level.from })).toBeCloseTo(25);
  });
});

describe("crowding", () => {
  test("counts what lies on top whole, what is nearly far enough hardly, what is farther not at all", () => {
    expect(crowding(level, beside(0), 5)).toBeCloseTo(100);
    expect(crowding(level, beside(4), 5)).toBeCloseTo(20);
    expect(crowding(level, beside(5), 5)).toBe(0);
    expect(crowding(level, beside(-9), 5)).toBe(0);
  });

  test("counts only where both run", () => {
    expect(crowding(level, beside(0, 80, 300), 5)).toBeCloseTo(20);
    expect(crowding(level, beside(0, 101, 300), 5)).toBe(0);
    expect(crowding(beside(0, 5, 5), level, 5)).toBe(0);
  });

  test("counts a steep crossing less than a flat one", () => {
    const steep = crowding(level, { from: { x: 45, y: -50 }, to: { x: 55, y: 50 } }, 5);
    const flat = crowding(level, { from: { x: 0, y: -10 }, to: { x: 100, y: 10 } }, 5);
    expect(steep).toBeCloseTo(0.5);
    expect(flat).toBeCloseTo(25);
  });
});
