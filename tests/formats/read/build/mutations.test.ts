import { expect, test } from "vitest";
import { checkCase } from "../../../../src/case/check/checkCase.ts";
import { formatFault } from "../../../../src/case/check/fault.ts";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import { type Choices, NO_CHOICES } from "../../../../src/formats/read/model/choices.ts";
import { type Opening, isOpen } from "../../../../src/formats/read/model/opening.ts";
import type { Table } from "../../../../src/formats/read/model/table.ts";
import { findContent } from "../../../../src/formats/read/table/findContent.ts";
import { about } from "../openedTable.ts";
import { mutatedTable } from "./mutatedTables.ts";

/** `MUTATIONS=10000 npx vitest run --project pure` tries more. */
const COUNT = Number(process.env["MUTATIONS"] ?? 1000);

/** What somebody answers who presses whatever comes first. */
function answered({ questions, columns }: Opening, choices: Choices): Choices {
  const open = questions.filter(isOpen);
  const missing = open.flatMap((question, at) =>
    question.asks === "column" ? [[question.role, at] as const] : [],
  );
  const values = open.flatMap((question) =>
    question.asks === "stance" ? [[question.key, "mixed"] as const] : [],
  );
  return {
    ...choices,
    proposition: "It is so.",
    dateOrder: "day-first",
    ...(missing.length > 0 && { columns: { ...columns, ...Object.fromEntries(missing) } }),
    stances: new Map([...(choices.stances ?? []), ...values]),
  };
}

/** All the way to a case, with and without the rows that have faults. */
function openedWhole(tables: readonly Table[]) {
  let choices = NO_CHOICES;
  let opening = openTables(tables, choices, about);
  for (let round = 0; round < 4 && opening.questions.some(isOpen); round += 1) {
    choices = answered(opening, choices);
    opening = openTables(tables, choices, about);
  }
  return { opening, without: openTables(tables, { ...choices, withoutFaulty: true }, about) };
}

/** Cells or rows that make no statement, each with its reason. */
function unaccounted({ table, shape, spread, leftOut, statements, faults }: Opening): number {
  const broken = new Set(faults.flatMap(({ row, stops }) => (stops ? [row] : [])));
  const ofTable = new Set<string>(["titleRow", "commentRow", "totalRow", "faulty"]);
  const places = new Set(table.lines);
  const out = leftOut.flatMap(({ reason, rows }) => (ofTable.has(reason) ? [] : rows));
  const each = shape === "long" ? 1 : spread.length;
  const whole = table.lines.filter((line) => !broken.has(line)).length * each;
  return whole - statements - out.filter((line) => places.has(line) && !broken.has(line)).length;
}

/** What is not as it should be with one spoiled table, and whether it opened and had faults. */
function tried(tables: readonly Table[]) {
  const { opening, without } = openedWhole(tables);
  const checked = without.draft === null ? null : checkCase(without.draft);
  const wrong = [
    ...(opening.faultyRows > 0 && opening.draft !== null ? ["opens with faults"] : []),
    ...(checked?.ok === false ? checked.faults.map(formatFault) : []),
    ...(checked?.ok === true && checked.case.statements.length !== without.statements ? ["miscounts"] : []),
    ...(checked !== null && unaccounted(without) !== 0 ? ["loses rows"] : []),
  ];
  return { wrong, opens: checked !== null, isFaulty: opening.faultyRows > 0 };
}

test(`a spoiled table opens whole or not at all, in ${COUNT} ways of spoiling it`, async () => {
  const wrong: [number, string][] = [];
  let [opened, faulty, slowest] = [0, 0, 0];
  for (let number = 0; number < COUNT; number += 1) {
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each is timed
    const found = await findContent({ name: "t.csv", content: mutatedTable(number) });
    if (found.is !== "tables") continue;
    const one = tried(found.tables);
    slowest = Math.max(slowest, performance.now() - start);
    opened += one.opens ? 1 : 0;
    faulty += one.isFaulty ? 1 : 0;
    for (const problem of one.wrong) wrong.push([number, problem]);
  }
  expect(wrong).toEqual([]);
  expect(opened).toBeGreaterThan(COUNT / 4);
  expect(faulty).toBeGreaterThan(COUNT / 20);
  expect(slowest).toBeLessThan(2000);
});
