import { describe, expect, test } from "vitest";
import { bandPlans } from "../../../../src/network/spine/bars/bandPlan.ts";
import { rowsThatFit, shareRows, stackBands } from "../../../../src/network/spine/bars/stackBands.ts";
import { aSpineCase } from "../../../fixtures/spineCases.ts";

const plansOf = (propositions: number, themes: number) =>
  bandPlans(
    aSpineCase({
      actors: [0],
      propositions: Array.from({ length: propositions }, (_, at) => at / 20),
      themes,
      said: [],
    }),
    (at) => at,
  ).map(({ theme, side, propositions: own }) => [theme, side, own.length]);

describe("the bands of a spine", () => {
  test("are in the order of the case, half of what is said above and half below", () => {
    expect(plansOf(9, 3)).toEqual([
      ["theme-0", "above", 3],
      ["theme-1", "above", 3],
      ["theme-2", "below", 3],
    ]);
  });

  test("are two of a single theme, or of none", () => {
    expect(plansOf(3, 1)).toEqual([
      ["theme-0", "above", 2],
      [null, "below", 1],
    ]);
    expect(plansOf(3, 0)).toEqual([
      [null, "above", 2],
      [null, "below", 1],
    ]);
  });

  test("are left out where no proposition has their theme", () => {
    expect(plansOf(1, 4)).toEqual([["theme-0", "above", 1]]);
    expect(plansOf(0, 4)).toEqual([]);
  });
});

describe("stackBands", () => {
  const room = { height: 600, spineHeight: 150, letters: 1 };
  const band = (side: "above" | "below", rows: number) => ({ side, rows, hasLowRow: true });

  test("fills the height, with room for ribbons to bend on both sides of the spine", () => {
    const { bands, spine } = stackBands([band("above", 2), band("above", 1), band("below", 3)], room);
    expect(bands.at(-1)!.bottom).toBeCloseTo(598);
    expect(spine.bottom - spine.top).toBeCloseTo(150);
    expect(spine.top - bands[1]!.bottom).toBeGreaterThanOrEqual(0.045 * 600);
    expect(bands[2]!.top - spine.bottom).toBeGreaterThanOrEqual(0.045 * 600);
    expect(bands[0]!.rows).toEqual(bands[0]!.rows.toSorted((one, other) => other - one));
  });

  test("stands in the middle of the height where bands are on one side alone", () => {
    const { bands, spine } = stackBands([band("above", 1)], room);
    expect(bands[0]!.top).toBeCloseTo(600 - spine.bottom);
  });

  test("has room for as many rows as it says", () => {
    const most = rowsThatFit([band("above", 0), band("below", 0)], room);
    const { bands } = stackBands([band("above", most - 4), band("below", 4)], room);
    expect(bands[1]!.rows[1]! - bands[1]!.rows[0]!).toBeGreaterThanOrEqual(23.5);
  });
});

describe("shareRows", () => {
  test("gives all that is wanted, or takes from those that want most", () => {
    expect(shareRows([1, 4, 2], 9)).toEqual([1, 4, 2]);
    expect(shareRows([1, 4, 2], 5)).toEqual([1, 2, 2]);
    expect(shareRows([1, 1], 0)).toEqual([0, 0]);
  });
});
