import { describe, expect, test } from "vitest";
import { areaOf } from "../../../src/network/routes/area.ts";
import { bendsAround } from "../../../src/network/routes/bends.ts";
import { aPlateAt } from "./boxes.ts";

const rules = { needs: [3], width: 600, height: 400 };
const bendsOf = (...boxes: readonly ReturnType<typeof aPlateAt>[]) => bendsAround(boxes.map(areaOf), rules);

describe("bendsAround", () => {
  test("gives each corner rings of bends, the outer ones for lines that find the inner ones taken", () => {
    const bends = bendsOf(aPlateAt("tax", 300, 200));
    expect(bends).toHaveLength(12);
    expect(bends.filter(({ inner }) => inner === null).map(({ place }) => place)).toEqual([
      { x: 244, y: 180.5 },
      { x: 356, y: 180.5 },
      { x: 356, y: 219.5 },
      { x: 244, y: 219.5 },
    ]);
  });

  test("has none outside the picture", () => {
    for (const { place } of bendsOf(aPlateAt("tax", 52, 200))) expect(place.x).toBeGreaterThan(50);
  });

  test("has nearer ones where boxes stand so close that a line just passes", () => {
    const between = (gap: number) =>
      bendsOf(aPlateAt("tax", 300, 200), aPlateAt("law", 300, 227 + gap)).filter(
        ({ place: { y } }) => y > 213.5 && y < 213.5 + gap,
      );
    expect(between(30).some(({ place }) => place.y === 219.5)).toBe(true);
    expect(between(7).some(({ place }) => place.y === 216.5)).toBe(true);
    expect(between(3)).toEqual([]);
  });
});
