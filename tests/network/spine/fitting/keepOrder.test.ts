import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutToWidth } from "../../../../src/network/spine/fitting/cutToWidth.ts";
import { keepOrder } from "../../../../src/network/spine/fitting/keepOrder.ts";

const aRow = fc.array(
  fc.record({ wish: fc.integer({ min: -50, max: 250 }), width: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 15 },
);

describe("keepOrder", () => {
  test("leaves everything where it wishes to be if there is room", () => {
    expect(
      keepOrder(
        [
          { wish: 20, width: 10 },
          { wish: 60, width: 10 },
        ],
        { from: 0, to: 100 },
        5,
      ),
    ).toEqual([20, 60]);
  });

  test("keeps the order, apart and within the stretch where all fit", () => {
    fc.assert(
      fc.property(aRow, (row) => {
        const places = keepOrder(row, { from: 0, to: 400 }, 2);
        places.forEach((x, at) => {
          const width = row[at]!.width / 2;
          expect(x - width).toBeGreaterThanOrEqual(-1e-9);
          expect(x + width).toBeLessThanOrEqual(400 + 1e-9);
          const before = at === 0 ? -2 : places[at - 1]! + row[at - 1]!.width / 2;
          expect(x - width - before).toBeGreaterThanOrEqual(2 - 1e-9);
        });
      }),
    );
  });

  test("squeezes them in order where they do not fit", () => {
    const places = keepOrder(
      [
        { wish: 5, width: 20 },
        { wish: 5, width: 20 },
      ],
      { from: 0, to: 20 },
      0,
    );
    expect(places).toEqual([5, 15]);
  });
});

describe("cutToWidth", () => {
  const widthOf = (text: string) => text.length;

  test("leaves a text that is narrow enough, and cuts others to what fits", () => {
    expect(cutToWidth("Open data", 9, widthOf)).toBe("Open data");
    expect(cutToWidth("Open data now", 7, widthOf)).toBe("Open d…");
    expect(cutToWidth("Open data now", 6, widthOf)).toBe("Open…");
  });
});
