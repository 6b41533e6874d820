import { describe, expect, test } from "vitest";
import { placeOfCell, profileGrid } from "../../../src/views/sides/profileGrid.ts";
import { foundSides } from "../../fixtures/foundSides.ts";
import { type SaidList, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const grid = (said: SaidList = twoSidesAndABridge) => profileGrid(foundSides(said));

describe("the profile of the sides", () => {
  test("has a column for each side, and one for those in none if there are any", () => {
    expect(grid().columns).toEqual([0, 1, null]);
    expect(grid(twoSidesAndABridge.slice(0, 8)).columns).toEqual([0, 1]);
  });

  test("has a row for each proposition, under what it does to the sides", () => {
    const [splits, ...others] = grid([...twoSidesAndABridge, ["ann", "free-parks", "support"]]).groups;
    expect(splits?.rows.map(({ proposition }) => proposition)).toEqual(["open-data", "new-tax"]);
    expect(others.map(({ kind, rows }) => [kind, rows.length])).toEqual([["neither", 1]]);
  });

  test("leads from a cell of one to its position, of several to everyone, and from silence nowhere", () => {
    const [row] = grid([...twoSidesAndABridge, ["ann", "free-parks", "support"]]).groups.at(-1)?.rows ?? [];
    const places = row?.cells.map((cell) => placeOfCell(row.proposition, cell));
    expect(places).toEqual([{ page: "position", actor: "ann", proposition: "free-parks" }, null, null]);
    const [split] = grid().groups[0]?.rows ?? [];
    expect(split?.cells.map((cell) => placeOfCell(split.proposition, cell)?.page)).toEqual([
      "proposition",
      "proposition",
      "position",
    ]);
  });
});
