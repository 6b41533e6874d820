import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NameToPlace, nameRows, rowsWanted } from "../../../../src/network/spine/bars/nameRows.ts";
import { FARTHEST } from "../../../../src/network/spine/bars/nameSpots.ts";

const stretch = { from: 0, to: 600 };
const rows = { rows: [2, 2], before: [2, 0], sides: ["above", "above"], stretch, titles: [50, 50] };
const name = (proposition: number, wish: number, more: Partial<NameToPlace> = {}): NameToPlace => ({
  proposition,
  band: 1,
  wish,
  barWidth: 20,
  text: "A name",
  textWidth: 80,
  shorter: [],
  landing: 20,
  ...more,
});

const someNames = fc
  .array(
    fc.record({
      wish: fc.integer({ min: 0, max: 600 }),
      band: fc.nat(1),
      barWidth: fc.integer({ min: 4, max: 60 }),
    }),
    { maxLength: 25 },
  )
  .map((parts) => parts.map(({ wish, ...more }, at) => name(at, wish, more)));

describe("nameRows", () => {
  test("leaves a bar at its place, with the name about it, where nothing is in the way", () => {
    expect(nameRows([name(0, 300)], rows)).toMatchObject([{ row: 0, x: 300, barLeft: 290, textLeft: 260 }]);
  });

  test("writes a name beside its bar where it would lie on the way to what is farther out", () => {
    const [far, near] = nameRows([name(0, 300, { band: 0 }), name(1, 320)], rows);
    expect(far).toMatchObject({ x: 300 });
    expect(near).toMatchObject({ x: 320, textLeft: 314 });
  });

  test("never moves a bar more than 64 px, and never against the order across", () => {
    fc.assert(
      fc.property(someNames, (names) => {
        const placed = nameRows(names, rows);
        for (const { x, wish } of placed) expect(Math.abs(x - wish)).toBeLessThanOrEqual(FARTHEST);
        const crossed = placed.filter((one) =>
          placed.some((other) => one.wish < other.wish && one.x > other.x),
        );
        expect(crossed).toEqual([]);
      }),
    );
  });

  test("cuts a name shorter where it has no place else", () => {
    const wide = name(0, 300, { textWidth: 400 });
    const cut = { text: "A…", textWidth: 20 };
    const one = { ...rows, rows: [1, 1], titles: [0, 0] };
    const placed = nameRows([wide, name(1, 20, { textWidth: 160, shorter: [cut] }), name(2, 20)], one);
    expect(placed.map(({ proposition, text }) => [proposition, text])).toEqual([
      [0, "A name"],
      [1, "A…"],
    ]);
  });

  test("gives no name where there is no row", () => {
    expect(nameRows([name(0, 300)], { ...rows, rows: [2, 0] })).toEqual([]);
  });
});

describe("rowsWanted", () => {
  test("counts those that would lie on each other in one row", () => {
    expect(rowsWanted([name(0, 100), name(1, 120), name(2, 400), name(3, 130, { band: 0 })], 3)).toEqual([
      1, 2, 0,
    ]);
  });
});
