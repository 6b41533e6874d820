import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../../src/case/statement.ts";
import { groupBy } from "../../../src/network/groupBy.ts";
import { countPositions } from "../../../src/network/position.ts";
import { byContest } from "../../../src/network/rows/rowGroup.ts";
import type { Network, NetworkLink } from "../../../src/network/twoModeNetwork.ts";
import { type PositionColumn, TABLE_COLUMNS } from "../../../src/views/positions/tableColumns.ts";
import { tableRows } from "../../../src/views/positions/tableRows.ts";
import { english } from "../../fixtures/english.ts";
import { rowsOf } from "../../fixtures/sortedRows.ts";
import { anySaid, networkOf } from "../../fixtures/networks.ts";

const network = networkOf([
  ["bob", "new-tax", "support"],
  ["ann", "open-data", "oppose"],
  ["ann", "new-tax", "mixed"],
  ["bob", "open-data", "support"],
  ["bob", "open-data", "support"],
]);
const { compare } = english.formats;
const rowsBy = (column: PositionColumn, isDescending = false) =>
  rowsOf(tableRows(network, { column, isDescending }, compare)).map(({ link }) => link.id);

/** All links by their ids, compared two by two by what the table says of its order. */
function contestedFirst({ nodes, links }: Network): readonly string[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const contests = groupBy(links, ({ target }) => target);
  const contestOf = ({ target }: NetworkLink) => countPositions(contests.get(target) ?? []);
  const sorted = links.toSorted(
    (left, right) =>
      byContest(contestOf(left), contestOf(right)) ||
      (places.get(left.target) ?? 0) - (places.get(right.target) ?? 0) ||
      STANCES.indexOf(left.stance) - STANCES.indexOf(right.stance) ||
      right.statements.length - left.statements.length ||
      compare(left.actor, right.actor),
  );
  return sorted.map(({ id }) => id);
}

describe("tableRows", () => {
  test.each([
    ["actor", ["ann/new-tax", "ann/open-data", "bob/new-tax", "bob/open-data"]],
    ["proposition", ["ann/new-tax", "bob/new-tax", "ann/open-data", "bob/open-data"]],
    ["stance", ["bob/new-tax", "bob/open-data", "ann/open-data", "ann/new-tax"]],
    ["statements", ["ann/new-tax", "ann/open-data", "bob/new-tax", "bob/open-data"]],
    ["kind", ["ann/new-tax", "ann/open-data", "bob/new-tax", "bob/open-data"]],
  ] as const)("are sorted by %s, then by actor and proposition", (column, rows) => {
    expect(rowsBy(column)).toEqual(rows);
  });

  test("open with the most contested proposition, on which those for it come first and who said most", () => {
    const said = networkOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["cem", "open-data", "support"],
      ["ann", "free-parks", "support"],
      ["bob", "free-parks", "oppose"],
      ["ann", "new-tax", "oppose"],
      ["bob", "new-tax", "support"],
      ["cem", "new-tax", "support"],
      ["cem", "new-tax", "support"],
    ]);
    expect(rowsOf(tableRows(said, null, compare)).map(({ link }) => link.id)).toEqual([
      "cem/new-tax",
      "bob/new-tax",
      "ann/new-tax",
      "ann/free-parks",
      "bob/free-parks",
      "ann/open-data",
      "bob/open-data",
      "cem/open-data",
    ]);
  });

  test("may stand the other way round, rows of equal value still by actor and proposition", () => {
    expect(rowsBy("statements", true)).toEqual([
      "bob/open-data",
      "ann/new-tax",
      "ann/open-data",
      "bob/new-tax",
    ]);
    expect(rowsBy("actor", true)).toEqual(["bob/new-tax", "bob/open-data", "ann/new-tax", "ann/open-data"]);
  });

  test("are one for each link of the network, in an order that does not depend on theirs", () => {
    fc.assert(
      fc.property(
        anySaid(),
        fc.constantFrom(...TABLE_COLUMNS),
        fc.boolean(),
        (said, column, isDescending) => {
          const some = networkOf(said);
          const rows = rowsOf(tableRows(some, { column, isDescending }, compare));
          expect(rows.map(({ link }) => link.id).toSorted()).toEqual(
            some.links.map(({ id }) => id).toSorted(),
          );
          const turned = { ...some, links: some.links.toReversed() };
          expect(rowsOf(tableRows(turned, { column, isDescending }, compare))).toEqual(rows);
          for (const { link, actor, proposition } of rows)
            expect([actor.id, proposition.id]).toEqual([link.actor, link.proposition]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("are in the very order in which all of them would be sorted at once, however many are asked for", () => {
    fc.assert(
      fc.property(anySaid(), fc.nat(12), (said, many) => {
        const some = networkOf(said);
        const whole = contestedFirst(some);
        const rows = tableRows(some, null, compare);
        expect(rows.count).toBe(whole.length);
        expect(rowsOf(rows, many).map(({ link }) => link.id)).toEqual(whole.slice(0, many));
      }),
    );
  });

  test("are none for an empty network", () => {
    const none = tableRows({ nodes: [], links: [] }, { column: "actor", isDescending: false }, compare);
    expect([none.count, rowsOf(none)]).toEqual([0, []]);
  });
});
