import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisOrder } from "../../../../src/network/spine/groups/axisOrder.ts";
import { layoutSpine } from "../../../../src/network/spine/layoutSpine.ts";
import type { PositionColumns, SpineCase } from "../../../../src/network/spine/model/spineCase.ts";
import { groupRows } from "../../../../src/network/spine/table/groupRows.ts";
import { ROWS_A_PAGE, pageOfRows, pageWith } from "../../../../src/network/spine/table/pageOfRows.ts";
import { propositionRows } from "../../../../src/network/spine/table/propositionRows.ts";
import type { SpineRow } from "../../../../src/network/spine/table/spineRow.ts";
import { type SpineTable, spineTable } from "../../../../src/network/spine/table/spineTable.ts";
import {
  aSpineCase,
  anySpineCase,
  columnsOf,
  madeUpDebate,
  measureLetters,
} from "../../../fixtures/spineCases.ts";

const TABLES = [groupRows, propositionRows];
type Rows = (typeof TABLES)[number];

const tableOf = (said: SpineCase, passing: PositionColumns | null = null) =>
  spineTable(said, axisOrder(said), passing, null);

/** Everything unfolded, level by level. */
function allRows(rows: Rows, table: SpineTable): readonly SpineRow[] {
  const first = rows(table, new Set());
  const second = rows(table, new Set(first.map(({ key }) => key)));
  return rows(table, new Set(second.map(({ key }) => key)));
}

const sum = (rows: readonly SpineRow[]) => rows.reduce((total, { statements }) => total + statements, 0);
const total = ({ statements }: PositionColumns) => statements.reduce((all, count) => all + count, 0);

/** Every position of a case in a test, each once, as a generator of cases may say some twice. */
const aCase = anySpineCase.map((said) => {
  const pairs = new Map(
    Array.from(said.positions.actor, (actor, at) => [`${actor} ${said.positions.proposition[at]}`, at]),
  );
  return { ...said, positions: onlyRows(said.positions, (at) => [...pairs.values()].includes(at)) };
});

function onlyRows(columns: PositionColumns, isKept: (at: number) => boolean): PositionColumns {
  const { actor, proposition, stance, statements } = columns;
  const rows = Array.from(actor, (_, at) => ({
    actor: actor[at] ?? 0,
    proposition: proposition[at] ?? 0,
    stance: stance[at] ?? 0,
    statements: statements[at] ?? 0,
  }));
  return columnsOf(rows.filter((_, at) => isKept(at)));
}

const aTable = fc
  .tuple(aCase, fc.integer({ min: 1, max: 4 }))
  .map(([said, part]) =>
    tableOf(said, part === 1 ? null : onlyRows(said.positions, (at) => at % part === 0)),
  );

describe("each of the two tables", () => {
  test("adds up to the statements that pass, on every level", () => {
    fc.assert(
      fc.property(aTable, fc.constantFrom(...TABLES), (table, rows) => {
        const all = allRows(rows, table);
        expect(sum(all.filter(({ within }) => within === null))).toBe(total(table.shown));
        for (const row of all) {
          if (row.kind === "position") continue;
          expect(sum(all.filter(({ within }) => within === row.key))).toBe(row.statements);
          expect(row.stances.reduce((count, one) => count + one, 0)).toBe(row.statements);
        }
      }),
    );
  });

  test("has every position that passes exactly once", () => {
    fc.assert(
      fc.property(aTable, fc.constantFrom(...TABLES), (table, rows) => {
        const written = allRows(rows, table).flatMap((row) =>
          row.kind === "position" ? [`${row.actor} ${row.proposition} ${row.stance} ${row.statements}`] : [],
        );
        const { actor, proposition, stance, statements } = table.shown;
        const passing = Array.from(
          actor,
          (one, at) => `${one} ${proposition[at]} ${stance[at]} ${statements[at]}`,
        );
        expect(written.toSorted()).toEqual(passing.toSorted());
      }),
    );
  });

  test("tells its rows apart by their keys, and names the row that each is a part of before it", () => {
    fc.assert(
      fc.property(aTable, fc.constantFrom(...TABLES), (table, rows) => {
        const keys = new Set<string | null>([null]);
        for (const { key, within } of allRows(rows, table)) {
          expect(keys).toContain(within);
          expect(keys).not.toContain(key);
          keys.add(key);
        }
      }),
    );
  });
});

describe("the groups of the table", () => {
  const said = madeUpDebate(500, 50);
  const order = axisOrder(said);

  test("are those of the picture in a wide frame", () => {
    const frame = { width: 1280, height: 800, letters: 1 };
    const drawn = layoutSpine({ said, frame }, measureLetters).groups.map(({ id }) => id);
    expect(tableOf(said).groups.map(({ id }) => id)).toEqual(drawn);
  });

  test("are the same under every filter", () => {
    const passing = onlyRows(said.positions, (at) => at % 9 === 0);
    expect(tableOf(said, passing).groups).toEqual(tableOf(said).groups);
  });

  test("hold every actor once, whichever group is opened", () => {
    fc.assert(
      fc.property(aCase, fc.nat(), fc.nat(), (any, one, other) => {
        fc.pre(any.actors.length > 0);
        const ends = [one, other].map((at) => any.actors[at % any.actors.length]!.id.slice("actor/".length));
        const { groups } = spineTable(any, axisOrder(any), null, `${ends[0]}..${ends[1]}`);
        const places = groups.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        expect(places.toSorted((left, right) => left - right)).toEqual([...any.actors.keys()]);
      }),
    );
  });

  test("have the opened one among them, whole, also if it is cut otherwise", () => {
    const across = `${idAt(100)}..${idAt(300)}` as const;
    const { groups } = spineTable(said, order, null, across);
    expect(groups.filter(({ isOpened }) => isOpened).map(({ id }) => id)).toEqual([across]);
    function idAt(place: number) {
      return said.actors[order.actors[place] ?? 0]!.id.slice("actor/".length);
    }
  });

  test("count who speaks under a filter, of all whom they have", () => {
    const table = tableOf(
      said,
      onlyRows(said.positions, (at) => at % 9 === 0),
    );
    const rows = groupRows(table, new Set());
    const speaking = rows.reduce((count, row) => count + (row.kind === "group" ? row.speaking : 0), 0);
    expect(speaking).toBe(new Set(table.shown.actor).size);
    expect(speaking).toBeLessThan(said.actors.length);
  });
});

describe("a row", () => {
  const said = aSpineCase({
    actors: [-1, -1, 1],
    propositions: [-1, 1],
    themes: 1,
    said: [
      { actor: 0, proposition: 0, stance: 0, statements: 3 },
      { actor: 1, proposition: 0, stance: 1, statements: 1 },
      { actor: 1, proposition: 1, stance: 1, statements: 5 },
      { actor: 2, proposition: 1, stance: 0, statements: 2 },
    ],
  });
  const table: SpineTable = tableOf(said);

  test("of a group names what it supports and opposes most", () => {
    expect(groupRows(table, new Set())[0]).toMatchObject({
      kind: "group",
      speaking: table.groups.length === 1 ? 3 : 2,
      supports: { at: 0, statements: 3 },
      opposes: { at: 1, statements: 5 },
    });
  });

  test("of a proposition comes the earlier the more is said on it, and counts its actors", () => {
    const rows = propositionRows(table, new Set());
    expect(rows).toMatchObject([
      { kind: "proposition", proposition: 1, statements: 7, speaking: 2, stances: [2, 5, 0, 0] },
      { kind: "proposition", proposition: 0, statements: 4, speaking: 2, stances: [3, 1, 0, 0] },
    ]);
  });

  test("of an actor comes the earlier the more it said", () => {
    const [first] = groupRows(table, new Set());
    const actors = groupRows(table, new Set([first!.key])).filter(({ kind }) => kind === "actor");
    expect(actors[0]).toMatchObject({ actor: 1, statements: 6, positions: 2 });
  });
});

describe("the pages of a table", () => {
  test("hold every row once, at most a hundred each, and begin with what their first row is a part of", () => {
    const table = tableOf(madeUpDebate(500, 50));
    for (const rows of TABLES) {
      const all = allRows(rows, table);
      const { pages } = pageOfRows(all, 0);
      const each = Array.from({ length: pages }, (_, page) => pageOfRows(all, page));
      expect(each.flatMap((page) => page.rows)).toEqual(all);
      for (const page of each) {
        expect(page.rows.length).toBeLessThanOrEqual(ROWS_A_PAGE);
        const outer = [null, ...page.within.map(({ key }) => key)];
        expect(page.within.map(({ within }) => within)).toEqual(outer.slice(0, -1));
        expect(page.rows[0]?.within).toBe(outer.at(-1));
      }
    }
  });

  test("end where rows end, and are found by a row", () => {
    const rows = allRows(groupRows, tableOf(madeUpDebate(500, 50)));
    expect(pageOfRows(rows, 10_000).page).toBe(pageOfRows(rows, 0).pages - 1);
    expect(pageOfRows([], 3)).toEqual({ page: 0, pages: 1, within: [], rows: [] });
    expect(pageWith(rows, rows[250]!.key)).toBe(2);
    expect(pageWith(rows, "nothing")).toBeNull();
  });
});
