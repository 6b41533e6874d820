import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { filterParams, readFilter } from "../filter/filterSearchParams.ts";
import { formatChange, formatChanges, knownChanges, parseChanges } from "../network/firmness/change.ts";
import { formatPins, knownPins, parsePins } from "../network/layout/pin.ts";
import { DISPLAY_CHOICES, type ListedChoices } from "./displayChoices.ts";
import type { Views } from "./views.ts";
import {
  DEFAULT_DISPLAY,
  type Display,
  type ExplorerState,
  FORMS,
  type Form,
  MOST_ITEMS,
  MOST_STUDENTS,
  SEED_LENGTH,
} from "./explorerState.ts";

type Shown = Pick<ExplorerState, "filter" | "display">;
export type ReadState = Pick<ExplorerState, "filter" | "display" | "unknown">;

/** What an address can be about: a case, and the views there are. */
export interface Known {
  readonly index: CaseIndex;
  readonly views: Views;
}

/** What is chosen, as the search part of an address: "" or "?stance=oppose&q=report". Equal choices give equal text. */
export function formatSearch({ filter, display }: Shown): string {
  const pairs = [...filterParams(filter), ...displayParams(display)];
  const text = pairs
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value)).replaceAll("%2C", ",")}`)
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** What the search part of an address asks for; `readSearch(known, formatSearch(x))` equals x. */
export function readSearch({ index, views }: Known, search: string): ReadState {
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
  const unlisted = [...unlistedIn(params, "print"), ...unlistedIn(params, "paper")];
  return {
    filter,
    unknown: [...unknown, ...unknownPins, ...unknownChanges, ...unknownActors, ...unlisted],
    display: { ...readChoices(views, params), pins, changes, actors },
  };
}

/** What an address asks for that is none of what there is, since paper that one did not ask for is paper wasted. */
function unlistedIn(params: URLSearchParams, name: "print" | "paper"): string[] {
  const asked = params.get(name);
  const isTaken = asked === null || DISPLAY_CHOICES[name].some((choice) => choice === asked);
  return isTaken ? [] : [`${name}=${asked}`];
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
  // In one order, however the choices came together, so that equal ones give equal text.
  const names = Object.keys(DEFAULT_DISPLAY).filter((name): name is keyof typeof choices => name in choices);
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

function readChoices(views: Views, params: URLSearchParams): Omit<Display, "pins" | "changes" | "actors"> {
  return {
    ...readListed(params),
    ...readClassChoices(params),
    ...readViewChoices(views, params),
    least: readNumber(params.get("least"), /^\d{1,6}(?:\.\d{1,3})?$/) ?? DEFAULT_DISPLAY.least,
    strongest: readNumber(params.get("strongest"), /^\d{1,4}$/),
    embed: params.get("embed") === "1",
    controls: params.get("controls") !== "0",
    v: readText(params.get("v"), /^[\w.~-]{1,40}$/),
    api: readText(params.get("api"), /^https?:\/\/[\w.[\]:-]{1,100}$/),
  };
}

function readListed(params: URLSearchParams): ListedChoices {
  const names = Object.keys(DISPLAY_CHOICES) as (keyof ListedChoices)[];
  const chosen = names.map((name) => [name, oneOf(DISPLAY_CHOICES[name], params.get(name))]);
  return Object.fromEntries(chosen) as ListedChoices;
}

function readViewChoices(views: Views, params: URLSearchParams): Pick<Display, "view" | "rows" | "form"> {
  const [first, ...others] = views.all;
  return {
    view: others.find((name) => name === params.get("view")) ?? null,
    rows: rowOrders(views).find((order) => order === params.get("rows")) ?? DEFAULT_DISPLAY.rows,
    form: readForm(first, params),
  };
}

/** Every way to sort the rows of a table: by each column, and by each with the last first. */
export function rowOrders({ columns }: Views): readonly string[] {
  return [...columns, ...columns.map((column) => `-${column}`)];
}

type ClassChoices = Pick<Display, "names" | "seed" | "present" | "reveal" | "students" | "items">;

function readClassChoices(params: URLSearchParams): ClassChoices {
  return {
    names: params.get("names") !== "0",
    seed: readText(params.get("seed"), SEED),
    present: params.get("present") === "1",
    reveal: readNumber(params.get("reveal"), /^[0-3]$/) ?? DEFAULT_DISPLAY.reveal,
    students: readAmount(params.get("students"), MOST_STUDENTS) ?? DEFAULT_DISPLAY.students,
    items: readAmount(params.get("items"), MOST_ITEMS) ?? DEFAULT_DISPLAY.items,
  };
}

/** Any text, a number too, without control characters. */
const SEED = new RegExp(String.raw`^[^\p{C}]{1,${SEED_LENGTH}}$`, "u");

/** A whole number from 1 to the most; null for anything else. */
function readAmount(text: string | null, most: number): number | null {
  const amount = readNumber(text, /^[1-9]\d{0,5}$/);
  return amount !== null && amount <= most ? amount : null;
}

/** Whether the search part of an address shows names, and by which seed it hides them. */
export function readNames(search: string): Pick<Display, "names" | "seed"> {
  return readClassChoices(new URLSearchParams(search));
}

/** Addresses of the first edition named the table of the first view, or its picture, as a view. */
function readForm(first: string, params: URLSearchParams): Form {
  const view = params.get("view");
  const former = view === first ? "picture" : view;
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
