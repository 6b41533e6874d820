import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { filterParams, readFilter } from "../filter/filterSearchParams.ts";
import { formatChange, formatChanges, knownChanges, parseChanges } from "../network/change.ts";
import { AGGREGATIONS, NORMALIZATIONS, REPEATS } from "../network/projection.ts";
import { MATRIX_COLUMNS } from "../network/matrixOrder.ts";
import { TIES } from "../network/addressNetwork.ts";
import { WINDOW_WIDTHS } from "../filter/timeWindow.ts";
import { formatPins, knownPins, parsePins } from "../network/pin.ts";
import {
  ASKED_THEMES,
  DEFAULT_DISPLAY,
  type Display,
  type ExplorerState,
  FORMS,
  type Form,
  GROUPS,
  PANES,
  PAPERS,
  PRINT_SETS,
  ROW_ORDERS,
  SORTS,
  SPEEDS,
  VIEWS,
} from "./explorerState.ts";

type Shown = Pick<ExplorerState, "filter" | "display">;
export type ReadState = Pick<ExplorerState, "filter" | "display" | "unknown">;

/** What is chosen, as the search part of an address: "" or "?stance=oppose&q=report". Equal choices give equal text. */
export function formatSearch({ filter, display }: Shown): string {
  const pairs = [...filterParams(filter), ...displayParams(display)];
  const text = pairs
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value)).replaceAll("%2C", ",")}`)
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** What the search part of an address asks for; `readSearch(index, formatSearch(x))` equals x. */
export function readSearch(index: CaseIndex, search: string): ReadState {
  const params = new URLSearchParams(search);
  const { filter, unknown } = readFilter(index, params);
  const asked = parsePins(params.get("pins") ?? "");
  const pins = knownPins(index, asked);
  const unknownPins = asked.filter((pin) => !pins.includes(pin)).map((pin) => `pins=${formatPins([pin])}`);
  const askedChanges = parseChanges(params.get("changes") ?? "");
  const changes = knownChanges(index, askedChanges);
  const unknownChanges = askedChanges
    .filter((change) => !changes.includes(change))
    .map((change) => `changes=${formatChange(change)}`);
  const askedActors = listed(params.get("actors")) as ActorId[];
  const actors = askedActors.filter((id) => index.actors.has(id));
  const unknownActors = askedActors.filter((id) => !index.actors.has(id)).map((id) => `actors=${id}`);
  const unlisted = [...unlistedIn(params, "print", PRINT_SETS), ...unlistedIn(params, "paper", PAPERS)];
  return {
    filter,
    unknown: [...unknown, ...unknownPins, ...unknownChanges, ...unknownActors, ...unlisted],
    display: { ...readChoices(params), pins, changes, actors },
  };
}

/** What an address asks for that is none of what there is, since paper that one did not ask for is paper wasted. */
function unlistedIn(params: URLSearchParams, name: string, values: readonly string[]): string[] {
  const asked = params.get(name);
  return asked === null || values.includes(asked) ? [] : [`${name}=${asked}`];
}

/** The entries of a list that is written with commas, each once. */
function listed(text: string | null): string[] {
  return [...new Set((text ?? "").split(",").filter((entry) => entry !== ""))];
}

/** Half an emoji, which a keyboard may leave behind, has no place in an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
}

function displayParams(display: Display): (readonly [string, string])[] {
  const { pins, changes, actors, ...choices } = display;
  const names = Object.keys(choices) as (keyof typeof choices)[];
  const chosen = names.filter((name) => choices[name] !== DEFAULT_DISPLAY[name]);
  const pairs = chosen.map((name) => [name, textOf(choices[name])] as const);
  const lists = [
    ["pins", formatPins(pins)],
    ["changes", formatChanges(changes)],
    ["actors", actors.join()],
  ] as const;
  return [...pairs, ...lists.filter(([, list]) => list !== "")];
}

function textOf(choice: string | number | boolean | null): string {
  return typeof choice === "boolean" ? String(Number(choice)) : String(choice);
}

function readChoices(params: URLSearchParams): Omit<Display, "pins" | "changes" | "actors"> {
  return {
    view: oneOf(VIEWS, params.get("view")),
    form: readForm(params),
    pane: oneOf(PANES, params.get("pane")),
    sort: oneOf(SORTS, params.get("sort")),
    group: oneOf(GROUPS, params.get("group")),
    rows: oneOf(ROW_ORDERS, params.get("rows")),
    aggregation: oneOf(AGGREGATIONS, params.get("aggregation")),
    normalization: oneOf(NORMALIZATIONS, params.get("normalization")),
    repeats: oneOf(REPEATS, params.get("repeats")),
    least: readNumber(params.get("least"), /^\d{1,6}(?:\.\d{1,3})?$/) ?? DEFAULT_DISPLAY.least,
    strongest: readNumber(params.get("strongest"), /^\d{1,4}$/),
    columns: oneOf(MATRIX_COLUMNS, params.get("columns")),
    ties: oneOf(TIES, params.get("ties")),
    window: oneOf(WINDOW_WIDTHS, params.get("window")),
    speed: oneOf(SPEEDS, params.get("speed")),
    embed: params.get("embed") === "1",
    controls: params.get("controls") !== "0",
    theme: oneOf(ASKED_THEMES, params.get("theme")),
    v: readText(params.get("v"), /^[\w.~-]{1,40}$/),
    api: readText(params.get("api"), /^https?:\/\/[\w.[\]:-]{1,100}$/),
    ...readClassChoices(params),
  };
}

type ClassChoices = Pick<
  Display,
  "names" | "seed" | "present" | "reveal" | "print" | "paper" | "students" | "items"
>;

function readClassChoices(params: URLSearchParams): ClassChoices {
  return {
    names: params.get("names") !== "0",
    seed: readText(params.get("seed"), /^[^\p{C}]{1,40}$/u),
    present: params.get("present") === "1",
    reveal: readNumber(params.get("reveal"), /^[0-3]$/) ?? DEFAULT_DISPLAY.reveal,
    print: oneOf(PRINT_SETS, params.get("print")),
    paper: oneOf(PAPERS, params.get("paper")),
    students: readNumber(params.get("students"), /^[1-9]\d{0,2}$/) ?? DEFAULT_DISPLAY.students,
    items: readNumber(params.get("items"), /^[1-9]\d?$/) ?? DEFAULT_DISPLAY.items,
  };
}

/** Whether the search part of an address shows names, and by which seed it hides them. */
export function readNames(search: string): Pick<Display, "names" | "seed"> {
  return readClassChoices(new URLSearchParams(search));
}

/** Addresses of the first edition named the network's table, or its picture, as a view. */
function readForm(params: URLSearchParams): Form {
  const view = params.get("view");
  const former = view === "network" ? "picture" : view;
  return oneOf(FORMS, params.get("form") ?? former);
}

/** A text that is written as it should be; null for anything else. */
function readText(text: string | null, form: RegExp): string | null {
  return text !== null && form.test(text) ? text : null;
}

/** A number that is written as it should be; null for anything else. */
function readNumber(text: string | null, form: RegExp): number | null {
  return text !== null && form.test(text) ? Number(text) : null;
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], text: string | null): Value {
  return values.find((value) => value === text) ?? values[0];
}
