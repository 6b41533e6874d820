import type { Choices } from "../model/choices.ts";
import { type About, type Lost, type Opening, isOpen } from "../model/opening.ts";
import type { RowFault, Table } from "../model/table.ts";
import { fittingPresets } from "../presets/recognise.ts";
import { nearNames } from "../names/nearNames.ts";
import { actorAttributes } from "./actorAttributes.ts";
import { shapeQuestions, valueQuestions } from "./askQuestions.ts";
import { buildDraft } from "./buildDraft.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { type Plan, planOf } from "./plan.ts";
import { tiesOpening } from "./tiesOpening.ts";
import { sortEntries } from "./sayings.ts";
import { withoutHidden } from "./withoutHidden.ts";

/**
 * How far tables have come on their way to a case, with the choices made so far. Pure, the same for the same, and never
 * throws where there is a table; asked anew after every choice.
 */
export function openTables(given: readonly Table[], choices: Choices, about: About): Opening {
  const tables = choices.withoutHidden === true ? given.map(withoutHidden) : given;
  const plan = planOf(tables, choices);
  const ties = plan.preset?.ties?.(tables);
  return ties === undefined
    ? statementsOpening(plan, tables, choices, about)
    : tiesOpening(plan, ties, tables, { choices, about });
}

function statementsOpening(plan: Plan, tables: readonly Table[], choices: Choices, about: About): Opening {
  const shape = shapeQuestions(plan, tables, choices);
  const isKnown = shape.every((question) => question.asks === "proposition" || !isOpen(question));
  const entries = isKnown ? entriesOf(plan, choices.proposition?.trim() || SOME) : [];
  const questions = [...shape, ...valueQuestions(plan, entries, choices, about)];
  const sorted = sortEntries(plan, entries, questions);
  const { faults: differing } = actorAttributes(plan, sorted.sayings, choices);
  const faults = [...sorted.faults, ...differing].toSorted((one, other) => one.row - other.row);
  const faultyRows = new Set(faults.flatMap(({ row, stops }) => (stops ? [row] : []))).size;
  const opens =
    sorted.sayings.length > 0 &&
    !questions.some(isOpen) &&
    (faultyRows === 0 || choices.withoutFaulty === true);
  const { table, preset, columns, spread, attributes } = plan;
  return {
    table,
    rows: table.rows.length,
    preset: preset?.id ?? null,
    presets: fittingPresets(tables).map(({ id }) => id),
    shape: plan.shape,
    columns,
    spread,
    attributes,
    questions,
    nearNames: nearNames(namesIn(entries)),
    faults,
    leftOut: choices.withoutFaulty === true ? [...sorted.leftOut, ...faulty(faults)] : sorted.leftOut,
    lost: lostOf(plan),
    statements: sorted.sayings.length,
    ties: null,
    faultyRows,
    opens,
    draft: opens ? buildDraft({ plan, questions, choices, about }, sorted.sayings) : null,
  };
}

/** Stands in for the sentence that is asked for, so that all else can be looked at before it is given. */
const SOME = "?";

function namesIn(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const { say } of entries) {
    const name = say("actor").replaceAll(/\s+/g, " ");
    if (name !== "") cells.set(name, (cells.get(name) ?? 0) + 1);
  }
  return cells;
}

function faulty(faults: readonly RowFault[]): Opening["leftOut"] {
  const rows = [...new Set(faults.flatMap(({ row, stops }) => (stops ? [row] : [])))];
  return rows.length === 0 ? [] : [{ reason: "faulty", value: "", rows }];
}

/** Columns that say something and of which nothing is made, and what a preset tells of. */
function lostOf({ table, columns, spread, attributes, preset }: Plan): Lost {
  const used = new Set([...Object.values(columns), ...spread, ...attributes]);
  const unused = table.headers.flatMap((header, at) => {
    const says = !used.has(at) && table.rows.some((row) => row[at] !== "");
    return says ? [header || columnLetters(at)] : [];
  });
  return { columns: preset === null ? unused : [], more: preset?.lost ?? [] };
}

/** What a spreadsheet calls a column: A to Z, then AA. */
function columnLetters(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
