import { guessAttributes } from "../columns/guessAttributes.ts";
import { guessColumns } from "../columns/guessColumns.ts";
import { guessShape } from "../columns/guessShape.ts";
import type { Choices } from "../model/choices.ts";
import type { Preset } from "../model/preset.ts";
import type { Columns, Role, Shape } from "../model/roles.ts";
import type { Table } from "../model/table.ts";
import { columnOf } from "../presets/joins/tableWith.ts";
import { recognise } from "../presets/recognise.ts";

/** A table, and how it is to be read: chosen, known of a preset, or guessed. */
export interface Plan {
  readonly table: Table;
  /** The place of the table; null where there is no choice, as when a preset has made it of several. */
  readonly place: number | null;
  readonly preset: Preset | null;
  readonly shape: Shape;
  readonly columns: Columns;
  readonly spread: readonly number[];
  readonly attributes: readonly number[];
}

/** How tables are to be read. There must be one. */
export function planOf(tables: readonly Table[], choices: Choices): Plan {
  const known = choices.preset === null ? null : recognisedAmong(tables, choices.preset, choices.table);
  if (known !== null) return { ...presetPlan(known.preset, known.table, choices), place: known.place };
  const place =
    choices.table !== undefined && choices.table < tables.length ? choices.table : telling(tables);
  const table = tables[place];
  if (table === undefined) throw new RangeError("There is no table.");
  return { ...ownPlan(table, choices), place };
}

/** What is recognised. Where several tables are, each by itself, the chosen one, or the first of those that tell most. */
function recognisedAmong(tables: readonly Table[], preset?: string, table?: number) {
  const all = recognise(tables, preset);
  const alone = tables.flatMap((one, place) => {
    const known = recognise([one], preset);
    return known === null ? [] : [{ ...known, place }];
  });
  if (all === null || alone.length < 2) return all === null ? null : { ...all, place: null };
  return alone.find(({ place }) => place === table) ?? alone.find((one) => one.preset === all.preset) ?? null;
}

function presetPlan(preset: Preset, table: Table, choices: Choices): Omit<Plan, "place"> {
  const entries = Object.entries(preset.columns) as [Role, Preset["columns"][Role]][];
  const places = entries.map(
    ([role, header]) => [role, typeof header === "string" ? columnOf(table, header) : -1] as const,
  );
  const columns = choices.columns ?? Object.fromEntries(places.filter(([, at]) => at >= 0));
  const shape = choices.shape ?? preset.shape ?? "long";
  return {
    table,
    preset,
    shape,
    columns,
    spread: choices.spread ?? (shape === "long" ? [] : guessShape(table, columns).spread),
    attributes: choices.attributes ?? attributeColumns(table, preset),
  };
}

function ownPlan(table: Table, choices: Choices): Omit<Plan, "place"> {
  const columns = choices.columns ?? guessColumns(table);
  const guessed = guessShape(table, columns);
  const shape = choices.shape ?? guessed.shape;
  const spread = shape === "long" ? [] : (choices.spread ?? spreadColumns(table, guessed.spread));
  const beside = besideSpread(table, columns, shape, spread);
  return {
    table,
    preset: null,
    shape,
    spread,
    attributes: choices.attributes ?? guessAttributes(table, beside, spread),
    columns: beside,
  };
}

function attributeColumns(table: Table, { attributes = [] }: Preset): readonly number[] {
  if (typeof attributes === "function")
    return table.headers.flatMap((header, at) => (attributes(header) ? [at] : []));
  return attributes.map((header) => columnOf(table, header)).filter((at) => at >= 0);
}

/** Where a person says that a table is wide and no column looks like it, all but the first. */
function spreadColumns({ headers }: Table, guessed: readonly number[]): readonly number[] {
  return guessed.length > 0 ? guessed : headers.map((_, at) => at).slice(1);
}

/** What is spread holds nothing else, and the first column beside it holds the other end. */
function besideSpread(table: Table, columns: Columns, shape: Shape, spread: readonly number[]): Columns {
  if (shape === "long") return columns;
  const end = shape === "wide" ? "actor" : "proposition";
  const other = shape === "wide" ? "proposition" : "actor";
  const taken = new Set(spread);
  const entries = Object.entries(columns) as [Role, number][];
  const free = entries.filter(([role, at]) => !taken.has(at) && role !== "stance" && role !== other);
  const first = table.headers.findIndex((_, at) => !taken.has(at));
  const has = free.some(([role]) => role === end);
  const beside = has ? free : [...free.filter(([, at]) => at !== first), [end, first] as const];
  return Object.fromEntries(beside.filter(([, at]) => at >= 0));
}

/** The first table that seems to say who takes which stance, else the first. */
function telling(tables: readonly Table[]): number {
  const at = tables.findIndex((table) => {
    const columns = guessColumns(table);
    const isLong = columns.actor !== undefined && columns.stance !== undefined;
    return isLong || guessShape(table, columns).shape !== "long";
  });
  return Math.max(0, at);
}
