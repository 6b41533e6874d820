import { describe, expect, test } from "vitest";
import { areaOf, clearanceOf, coveredLength } from "../../../src/network/routes/area.ts";
import { aLabelAt, aPlateAt } from "./boxes.ts";

const area = { node: null, owner: null, left: 100, top: 100, right: 200, bottom: 140 };

describe("areaOf", () => {
  test("gives the box, which only as a mark is an end of lines", () => {
    expect(areaOf(aPlateAt("tax", 150, 50))).toEqual({
      node: "tax",
      owner: "tax",
      left: 100,
      top: 36.5,
      right: 200,
      bottom: 63.5,
    });
    expect(areaOf(aLabelAt("ann", 150, 50))).toMatchObject({ node: "ann", owner: null });
  });
});

describe("clearanceOf", () => {
  test.each([
    ["beside an edge", { x: 50, y: 93 }, { x: 250, y: 93 }, 7],
    ["off a corner", { x: 203, y: 20 }, { x: 203, y: 96 }, 5],
    ["aslant past a corner", { x: 60, y: 120 }, { x: 120, y: 60 }, Math.SQRT2 * 10],
    ["ending before an edge", { x: 150, y: 20 }, { x: 150, y: 96 }, 4],
  ])("measures a leg %s", (_, from, to, clearance) => {
    expect(clearanceOf(area, from, to, 20)).toBeCloseTo(clearance);
  });

  test("is nothing for a leg that touches or crosses", () => {
    expect(clearanceOf(area, { x: 50, y: 100 }, { x: 250, y: 100 }, 20)).toBe(0);
    expect(clearanceOf(area, { x: 50, y: 50 }, { x: 250, y: 150 }, 20)).toBe(0);
    expect(clearanceOf(area, { x: 150, y: 120 }, { x: 151, y: 120 }, 20)).toBe(0);
  });

  test("does not look farther than asked", () => {
    expect(clearanceOf(area, { x: 0, y: 0 }, { x: 300, y: 0 }, 20)).toBe(20);
  });
});

describe("coveredLength", () => {
  test("is the length on the box", () => {
    expect(coveredLength(area, { x: 150, y: 0 }, { x: 150, y: 300 })).toBeCloseTo(40);
    expect(coveredLength(area, { x: 190, y: 120 }, { x: 250, y: 120 })).toBeCloseTo(10);
  });

  test("is nothing for a leg that touches only, less than nothing for one that does not", () => {
    expect(coveredLength(area, { x: 200, y: 120 }, { x: 250, y: 120 })).toBe(0);
    expect(coveredLength(area, { x: 201, y: 0 }, { x: 201, y: 300 })).toBe(-1);
  });
});
