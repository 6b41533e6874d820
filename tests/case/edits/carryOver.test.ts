import { describe, expect, test } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import { carryOver } from "../../../src/case/edits/carryOver.ts";
import { withChange, withoutStatement } from "../../../src/case/edits/changeCase.ts";
import type { EditedThing, EditedValue } from "../../../src/case/edited.ts";
import { type Row, openedRows } from "../../fixtures/openedRows.ts";

const ROWS: readonly Row[] = [
  ["Anne", "Tax", { quote: { text: "Yes to the tax", language: "en" } }],
  ["Bob", "Tax", { stance: "oppose", quote: { text: "No to the tax", language: "en" } }],
  ["Anne", "Parks", { date: "2020" }],
];

type Values = Readonly<Record<string, EditedValue | undefined>>;

function changed(shown: Case, of: EditedThing, id: string, values: Values): Case {
  return withChange(shown, { of, id, values: new Map(Object.entries(values)) });
}

const opened = openedRows(ROWS);
const stanceEdited = changed(opened, "statement", "s1", { stance: "mixed" });

const stanceOf = ({ statements }: Case, text: string) =>
  statements.find(({ quote }) => quote?.text === text)?.stance;

describe("an edit in a corrected file", () => {
  test("stays at its statement when a row is put in above", () => {
    const { case: carried, kept } = carryOver(stanceEdited, openedRows([["Cem", "Tax"], ...ROWS]));
    expect(kept).toHaveLength(1);
    expect(stanceOf(carried, "Yes to the tax")).toBe("mixed");
    expect(carried.statements.map(({ stance }) => stance)).toEqual(["support", "mixed", "oppose", "support"]);
  });

  test("clashes where the file says a third thing: the edit holds, and both values are known", () => {
    const [first, ...rest] = ROWS;
    const again = openedRows([[first![0], first![1], { ...first![2], stance: "oppose" }], ...rest]);
    const { case: carried, clashing } = carryOver(stanceEdited, again);
    expect(stanceOf(carried, "Yes to the tax")).toBe("mixed");
    expect(clashing).toEqual([
      expect.objectContaining({ was: "oppose", now: "mixed", clash: { earlier: "support" } }),
    ]);
  });

  test("is no edit any more where the file says the same by now", () => {
    const [first, ...rest] = ROWS;
    const again = openedRows([[first![0], first![1], { ...first![2], stance: "mixed" }], ...rest]);
    const { case: carried, already } = carryOver(stanceEdited, again);
    expect(already).toHaveLength(1);
    expect(carried.edits).toBeUndefined();
  });

  test("is lost where its statement is gone, and told by the names of what it was about", () => {
    const { case: carried, lost } = carryOver(stanceEdited, openedRows(ROWS.slice(1)));
    expect(lost).toEqual([
      { of: "statement", id: "s1", field: "stance", about: ["Anne", "Tax"], was: "support", now: "mixed" },
    ]);
    expect(carried.edits?.lost).toEqual(lost);
  });

  test("finds its actor under the name that was edited, if the file has that by now", () => {
    const renamed = changed(opened, "actor", "anne", { name: "Ann", role: "Mayor" });
    const again = openedRows(ROWS.map(([actor, ...rest]) => [actor === "Anne" ? "Ann" : actor, ...rest]));
    const { case: carried, kept, already } = carryOver(renamed, again);
    expect([kept, already].map((edits) => edits.map((edit) => "field" in edit && edit.field))).toEqual([
      ["role"],
      ["name"],
    ]);
    expect(carried.actors[0]).toMatchObject({ id: "ann", name: "Ann", role: "Mayor" });
  });

  test("finds its statement by the id of the row, whoever speaks there now", () => {
    const withIds = (rows: readonly Row[]) =>
      openedRows(rows.map(([actor, text, rest], at) => [actor, text, { ...rest, origin: `row-${at}` }]));
    const before = changed(withIds(ROWS), "statement", "s3", { date: "2021" });
    const [first, second, [, ...third]] = ROWS as [Row, Row, Row];
    const { case: carried, kept } = carryOver(before, withIds([first, second, ["Cem", ...third]]));
    expect(kept).toHaveLength(1);
    expect(carried.statements[2]).toMatchObject({ actor: "cem", date: "2021" });
  });

  test("finds its statement although its quote was corrected", () => {
    const two: readonly Row[] = [
      ...ROWS,
      ["Anne", "Tax", { quote: { text: "I never said so", language: "en" } }],
    ];
    const before = changed(openedRows(two), "statement", "s1", { stance: "mixed" });
    const corrected = openedRows([
      two[3]!,
      ["Anne", "Tax", { quote: { text: "Yes to this tax", language: "en" } }],
      ...ROWS.slice(1),
    ]);
    expect(stanceOf(carryOver(before, corrected).case, "Yes to this tax")).toBe("mixed");
  });

  test("never moves to another statement of its actor on the same", () => {
    const other = openedRows([
      ...ROWS.slice(1),
      ["Anne", "Tax", { quote: { text: "Something else", language: "en" } }],
      ["Anne", "Tax", { quote: { text: "A third word", language: "en" } }],
    ]);
    const { kept, lost } = carryOver(stanceEdited, other);
    expect([kept.length, lost.length]).toEqual([0, 1]);
  });

  test("is lost where the file can no longer say it", () => {
    const own = {
      kinds: [
        { id: "person", label: "Person" },
        { id: "union", label: "Union" },
      ],
    };
    const before = changed(openedRows(ROWS, own), "actor", "bob", { kind: "union", name: "Robert" });
    const { case: carried, kept, lost } = carryOver(before, opened);
    expect([kept.length, lost.map(({ field }) => field)]).toEqual([1, ["kind"]]);
    expect(carried.actors.map(({ name }) => name)).toContain("Robert");
  });
});

describe("a removed statement in a corrected file", () => {
  const without = withoutStatement(opened, opened.statements[1]!.id);

  test("stays removed where the row says what it said", () => {
    const { case: carried, kept } = carryOver(without, openedRows([["Cem", "Tax"], ...ROWS]));
    expect(kept).toHaveLength(1);
    expect(carried.statements).toHaveLength(3);
  });

  test("clashes where the row was corrected", () => {
    const [first, , third] = ROWS as [Row, Row, Row];
    const { clashing } = carryOver(without, openedRows([first, ["Bob", "Tax", { stance: "mixed" }], third]));
    expect(clashing).toHaveLength(1);
  });

  test("is no edit any more where the row is gone", () => {
    const { case: carried, already } = carryOver(without, openedRows([ROWS[0]!, ROWS[2]!]));
    expect(already).toHaveLength(1);
    expect(carried.edits).toBeUndefined();
  });
});
