import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { themeBands } from "../../../src/network/layout/themeBands.ts";
import { anyRequest } from "../../fixtures/networks.ts";

describe("themeBands", () => {
  test("lie one under the other and fill the height, each with a fair part of it", () => {
    fc.assert(
      fc.property(anyRequest, ({ height, ...request }) => {
        const bands = themeBands({ ...request, height }, height);
        const used = request.themes.filter(({ id }) => request.nodes.some(({ theme }) => theme === id));
        expect(bands.map(({ theme }) => theme)).toEqual(used.length < 2 ? [] : used.map(({ id }) => id));
        bands.forEach((band, at) => {
          expect(band.top).toBeCloseTo(bands[at - 1]?.bottom ?? 0);
          expect(band.bottom - band.top).toBeGreaterThan(height / (4 * bands.length));
        });
        expect(bands.at(-1)?.bottom ?? height).toBeCloseTo(height);
      }),
    );
  });

  test("are higher the more stands in them", () => {
    const nodes = ["past", "past", "past", "money"].map((theme, at) => ({
      id: `proposition/p${at}` as const,
      width: 100,
      height: 29,
      alignment: null,
      theme,
    }));
    const themes = ["past", "money"].map((id) => ({ id, titleWidth: 40 }));
    const request = { nodes, themes, links: [], width: 600, height: 400, growth: "both" };
    const [past, money] = themeBands(request as never, 400);
    expect((past?.bottom ?? 0) - (past?.top ?? 0)).toBeCloseTo(300);
    expect((money?.bottom ?? 0) - (money?.top ?? 0)).toBeCloseTo(100);
  });
});
