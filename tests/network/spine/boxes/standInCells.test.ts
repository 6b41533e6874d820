import { describe, expect, test } from "vitest";
import { standInCells } from "../../../../src/network/spine/boxes/standInCells.ts";

const cells = { left: 0, columns: 3, cell: 10, most: 3 };

describe("standInCells", () => {
  test("stacks those of one wish about the middle line, the first nearest to it", () => {
    const { x, y, highest } = standInCells(Float64Array.from([15, 15, 15]), cells);
    expect([...x]).toEqual([15, 15, 15]);
    expect([...y]).toEqual([0, -10, 10]);
    expect(highest).toBe(3);
  });

  test("moves who has no room to the nearest column that has", () => {
    const { x } = standInCells(Float64Array.from([12, 12, 12, 12, 18]), cells);
    expect([...x]).toEqual([15, 15, 15, 5, 25]);
  });

  test("holds as many as there are cells, each in one of its own", () => {
    const { x, y } = standInCells(new Float64Array(9).fill(25), cells);
    expect(new Set([...x].map((place, at) => `${place} ${y[at]}`)).size).toBe(9);
  });
});
