import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { positionsTable, propositionsTable } from "../../../src/formats/write/positionsTable.ts";
import { tableCsv } from "../../../src/formats/write/tableCsv.ts";
import { positions } from "../../../src/network/position.ts";
import { aProposition, anActor, anIndex, aStatement } from "../../fixtures/aCase.ts";
import { everyStatement } from "../../fixtures/projections.ts";

const index = anIndex({
  actors: [anActor(), anActor({ id: "bob", name: "Bob" })],
  propositions: [aProposition(), aProposition({ id: "free-parks", label: "Free parks" })],
  statements: [
    aStatement(),
    aStatement({ id: "s2", stance: "oppose" }),
    aStatement({ id: "s3", actor: "bob", stance: "abstain" }),
    aStatement({ id: "s4", actor: "bob", proposition: "free-parks", stance: "oppose" }),
  ],
});
const taken = positions(index, everyStatement(index));

describe("the table of positions", () => {
  test("has a row for each actor who spoke and a column for each proposition spoken on", () => {
    expect(positionsTable(index, taken)).toEqual({
      columns: ["actor_id", "actor", "open-data", "free-parks"],
      rows: [
        ["ann", "Ann Example", "mixed", ""],
        ["bob", "Bob", "abstain", "oppose"],
      ],
    });
  });

  test("is as empty as what is shown, and a name that a spreadsheet would run is guarded", () => {
    expect(positionsTable(index, [])).toEqual({ columns: ["actor_id", "actor"], rows: [] });
    const odd = tableCsv({ columns: ["actor"], rows: [["=1+1"], ["-ism"]] });
    expect(parse(odd, { bom: true })).toEqual([["actor"], ["'=1+1"], ["-ism"]]);
  });
});

test("the table of propositions counts the actors of each stance, and their share of those who spoke", () => {
  const { columns, rows } = propositionsTable(index, taken);
  const told = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  expect(told).toEqual([
    expect.objectContaining({
      proposition_id: "open-data",
      theme: "Policy",
      actors: 2,
      mixed: 1,
      abstain: 1,
      support: 0,
      mixed_percent: 50,
      support_percent: 0,
    }),
    expect.objectContaining({ proposition_id: "free-parks", actors: 1, oppose: 1, oppose_percent: 100 }),
  ]);
});
