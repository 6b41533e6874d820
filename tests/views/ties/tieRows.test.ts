import { expect, test } from "vitest";
import { tieLook } from "../../../src/views/ties/tieDrawing.ts";
import { tiePaths } from "../../../src/views/ties/tiePaths.ts";
import { tiePlace } from "../../../src/views/ties/tiePlace.ts";
import { tieRows } from "../../../src/views/ties/tieRows.ts";
import { type TieColumn } from "../../../src/views/ties/tieColumns.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectTies } from "../../../src/store/tieSelectors.ts";
import { a } from "../../fixtures/networks.ts";
import { onPaper } from "../../fixtures/projections.ts";
import { rowsOf } from "../../fixtures/sortedRows.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";
import { known } from "../../fixtures/known.ts";

const network = selectTies.actor(createExplorerStore(known(indexOf(onPaper)), "?repeats=each").getState());
const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));

test.each<[TieColumn, readonly string[]]>([
  ["actor", ["ann~bob", "ann~cem", "bob~cem"]],
  ["other", ["ann~bob", "ann~cem", "bob~cem"]],
  ["agreement", ["ann~cem", "bob~cem", "ann~bob"]],
  ["disagreement", ["ann~bob", "bob~cem", "ann~cem"]],
  ["weight", ["ann~cem", "bob~cem", "ann~bob"]],
  ["evidence", ["ann~bob", "ann~cem", "bob~cem"]],
])("ties are sorted by %s", (column, ids) => {
  const rows = rowsOf(tieRows(network, { column, isDescending: false }, compare));
  expect(rows.map(({ link }) => link.id)).toEqual(ids);
});

test("a tie looks like agreement or disagreement as its kind has it, and like neither where stances are ignored", () => {
  const looks = (["subtract", "congruence", "conflict", "ignore"] as const).map((kind) => tieLook(1, kind));
  expect(looks).toEqual(["agreement", "agreement", "disagreement", "meeting"]);
  expect(tieLook(-1, "subtract")).toBe("disagreement");
});

test("the receipts of a tie stand under its two ends", () => {
  const ends = { left: "x", right: "y" };
  expect(tiePlace("actor", ends)).toEqual({ page: "tie", actor: "x", other: "y" });
  expect(tiePlace("proposition", ends)).toEqual({ page: "together", proposition: "x", other: "y" });
});

test("a tie rises over what stands between, whichever end comes first, and is left out where an end has no place", () => {
  const link = (source: string, target: string) => ({
    id: source,
    source: a(source),
    target: a(target),
    rank: 0,
  });
  const places = new Map([
    [a("ann"), { x: 0, y: 100 }],
    [a("bob"), { x: 100, y: 100 }],
  ]);
  const paths = tiePaths([link("ann", "bob"), link("bob", "ann"), link("cem", "ann")], places);
  expect([...paths]).toEqual([
    ["ann", "M0 100Q50 89 100 100"],
    ["bob", "M100 100Q50 89 0 100"],
  ]);
});
