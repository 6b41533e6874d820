import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedIndex } from "../../../src/case/counting/countedIndex.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { STANCES } from "../../../src/case/statement.ts";
import { setWhere } from "../../../src/case/statementSet.ts";
import { positions } from "../../../src/network/position.ts";
import { type ContestRow, contestRows } from "../../../src/network/rows/contestRows.ts";
import { ROW_GROUPS } from "../../../src/network/rows/rowGroup.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { countKept } from "../../fixtures/countKept.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";

type Said = readonly [actor: string, proposition: string, stance: string];

/** A case of these statements, in which the first proposition of a pair is the contrary of the second. */
const caseOf = (said: readonly Said[], contrary?: readonly [string, string]): CaseIndex =>
  anIndex({
    actors: [...new Set(said.map(([actor]) => actor))].map((id) => anActor({ id, name: id })),
    propositions: [...new Set(said.map(([, on]) => on))].map((id) =>
      aProposition({ id, label: id, ...(contrary?.[0] === id ? { contrary: contrary[1] } : {}) }),
    ),
    statements: said.map(([actor, proposition, stance], at) =>
      aStatement({ id: `s${at + 1}`, actor, proposition, stance }),
    ),
  });

const rowsOf = (index: CaseIndex, shown = everyStatement(index)) =>
  contestRows(index, positions(index, everyStatement(index)), positions(index, shown));
const ids = (rows: readonly ContestRow[]) => rows.map(({ proposition }) => proposition.id);
const groups = (rows: readonly ContestRow[]) => rows.map(({ proposition, group }) => [proposition.id, group]);
const actors = (row: ContestRow | undefined, stance: keyof ContestRow["stands"]) =>
  row?.stands[stance].map(({ actor }) => actor.id);
const all = ({ stands }: ContestRow) => STANCES.flatMap((stance) => stands[stance]);

test("who stands where is the same as long as somebody holds it, and given up when nobody does", async () => {
  const [row] = rowsOf(caseOf([["ann", "one", "support"]]));
  let held: ContestRow["stands"] | undefined = row?.stands;
  const kept = new WeakRef(held ?? {});
  expect(await countKept([kept])).toBe(1);
  expect(row?.stands).toBe(held);
  held = undefined;
  expect(await countKept([kept])).toBe(0);
  expect(actors(row, "support")).toEqual(["ann"]);
});

describe("the order of rows", () => {
  test("is by the smaller side, then by both sides, then by all who spoke, then that of the case", () => {
    const index = caseOf([
      ["ann", "one-each", "support"],
      ["bob", "one-each", "oppose"],
      ["ann", "one-each-too", "support"],
      ["bob", "one-each-too", "oppose"],
      ["ann", "one-each-and-both", "support"],
      ["bob", "one-each-and-both", "oppose"],
      ["cem", "one-each-and-both", "mixed"],
      ["ann", "one-to-two", "support"],
      ["bob", "one-to-two", "oppose"],
      ["cem", "one-to-two", "oppose"],
      ["ann", "two-each", "support"],
      ["bob", "two-each", "oppose"],
      ["cem", "two-each", "oppose"],
      ["dana", "two-each", "support"],
    ]);
    expect(ids(rowsOf(index))).toEqual([
      "two-each",
      "one-to-two",
      "one-each-and-both",
      "one-each",
      "one-each-too",
    ]);
  });

  test("is, in any case, that of its groups and in each of a plain count", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const rows = rowsOf(index);
        const measure = ({ stands, group }: ContestRow) => {
          const [yes, no] = [stands.support.length, stands.oppose.length];
          const numbers = [
            Math.min(yes, no),
            yes + no,
            yes + no + stands.mixed.length + stands.abstain.length,
          ];
          return [ROW_GROUPS.indexOf(group), ...numbers.map((count) => 99 - count)]
            .map((count) => String(count).padStart(2, "0"))
            .join(" ");
        };
        const measures = rows.map(measure);
        expect(measures).toEqual(measures.toSorted());
      }),
    );
  });
});

describe("the group of a row", () => {
  test("names which side nobody takes, and whether somebody takes it otherwise", () => {
    const index = caseOf(
      [
        ["ann", "yes", "support"],
        ["ann", "no", "oppose"],
        ["ann", "yes-both", "support"],
        ["bob", "yes-both", "mixed"],
        ["ann", "no-both", "oppose"],
        ["bob", "no-both", "mixed"],
        ["ann", "both", "mixed"],
        ["ann", "abstained", "abstain"],
        ["ann", "split", "support"],
        ["bob", "split", "oppose"],
        ["ann", "true", "support"],
        ["bob", "false", "support"],
      ],
      ["false", "true"],
    );
    expect(groups(rowsOf(index))).toEqual([
      ["split", "contested"],
      ["true", "opposed-by-contrary"],
      ["false", "opposed-by-contrary"],
      ["yes-both", "mixed-not-opposed"],
      ["both", "mixed-not-opposed"],
      ["no-both", "mixed-not-supported"],
      ["yes", "not-opposed"],
      ["no", "not-supported"],
      ["abstained", "neither"],
    ]);
  });

  test("of a proposition that only opponents spoke on is by its contrary, if somebody opposes that too", () => {
    const index = caseOf(
      [
        ["ann", "true", "oppose"],
        ["bob", "false", "oppose"],
      ],
      ["false", "true"],
    );
    expect(groups(rowsOf(index))).toEqual([
      ["true", "supported-by-contrary"],
      ["false", "supported-by-contrary"],
    ]);
  });

  test("follows the choice to count contraries as one question", () => {
    const said = [
      ["ann", "true", "support"],
      ["bob", "false", "support"],
    ] as const;
    const index = countedIndex(caseOf(said, ["false", "true"]), { bodies: false, contraries: true });
    const [only, ...others] = rowsOf(index);
    expect(others).toEqual([]);
    expect([only?.group, actors(only, "support"), actors(only, "oppose")]).toEqual([
      "contested",
      ["ann"],
      ["bob"],
    ]);
  });
});

test("spokespeople are one mark with their body where they are counted so", () => {
  const index = anIndex({
    actors: ["ann", "bob"].map((id) => anActor({ id, name: id })),
    statements: ["ann", "bob"].map((actor) => aStatement({ id: `s-${actor}`, actor })),
    relations: [
      { from: "bob", to: "ann", type: "speaks-for", source: "paper", locator: "1", summary: "Speaks." },
    ],
  });
  const marks = (bodies: boolean) => {
    const counted = countedIndex(index, { bodies, contraries: false });
    return rowsOf(counted).flatMap((row) => actors(row, "support"));
  };
  expect([marks(false), marks(true)]).toEqual([["ann", "bob"], ["ann"]]);
});

describe("in any case, a row", () => {
  test("has each position of the case once, on the side of its stance, those with most statements first", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const rows = rowsOf(index);
        const taken = positions(index, everyStatement(index));
        expect(
          rows
            .flatMap(all)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(taken.map(({ actor, proposition }) => `${actor}/${proposition}`).toSorted());
        for (const row of rows)
          for (const stance of STANCES) {
            const counts = row.stands[stance].map(({ statements }) => statements);
            expect(counts).toEqual(counts.toSorted((left, right) => right - left));
            expect(row.stands[stance].every((stand) => stand.stance === stance)).toBe(true);
          }
      }),
    );
  });

  test("keeps its place, its group and all its marks whatever is filtered, and counts what is shown", () => {
    fc.assert(
      fc.property(anyIndex, fc.integer({ min: 1, max: 4 }), (index, every) => {
        const shown = setWhere(index.case.statements.length, (place) => place % every === 0);
        const [whole, part] = [rowsOf(index), rowsOf(index, shown)];
        expect(groups(part)).toEqual(groups(whole));
        const named = (rows: readonly ContestRow[]) =>
          rows.map((row) =>
            all(row)
              .map(({ id, statements }) => `${id} ${statements}`)
              .toSorted(),
          );
        expect(named(part)).toEqual(named(whole));
        const places = part.flatMap(all).flatMap((stand) => stand.shown);
        expect(places.toSorted((left, right) => left - right)).toEqual(
          index.case.statements.flatMap((_, place) => (place % every === 0 ? [place] : [])),
        );
      }),
    );
  });
});
