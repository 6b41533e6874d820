import { MOST_BYTES } from "../../../formats/read/caseLimits.ts";
import type { GivenFile } from "../../../formats/read/model/found.ts";
import type { About } from "../../../formats/read/model/opening.ts";
import type { ReadCase } from "../../../formats/read/readCase.ts";
import type { Arrived } from "../../../formats/read/sending/sendCase.ts";
import { LARGE, readGiven } from "./readGiven.ts";
import { readTables } from "./readTables.ts";
import type { TableReading } from "./tableReading.ts";

/** What a person gives: files, or a text. */
export type Given = readonly File[] | string;

/** A case as it was written, or tables that become one. */
export type ReadAny = { readonly case: ReadCase } | { readonly tables: TableReading };

/** A longer text is asked for as a file: all of it has to be handed over to the page before anything else can happen there. */
const MOST_LETTERS = 4_000_000;

/** Whether it is too much to be read at all. */
export function isTooLarge(given: Given): boolean {
  return sizeOf(given) > (typeof given === "string" ? MOST_LETTERS : MOST_BYTES);
}

/**
 * Reads what a person gives: a single JSON text as a case, unless it is known to hold tables; everything else as tables.
 * Rejects if the bytes cannot be had, or when `signal` calls it off.
 */
export async function readAny(
  given: Given,
  about: About,
  signal: AbortSignal,
  tell: (arrived: Arrived) => void,
): Promise<ReadAny> {
  const single = typeof given === "string" ? given : given.length === 1 ? given[0] : undefined;
  const start = single === undefined ? "" : await startOf(single);
  if (single !== undefined && OWN_CASE.test(start)) return { case: await readGiven(single, signal, tell) };
  const files = await contentsOf(given);
  signal.throwIfAborted();
  const tables = await readTables(files, about, isHeavy(given, files), signal);
  const isText = tables.found.ok ? tables.found.from === "text" : tables.found.why !== "jsonEntry";
  if (single !== undefined && isText && JSON_START.test(start))
    return { case: await readGiven(single, signal, tell) };
  return { tables };
}

/** How a text begins that means to be JSON, also where it is none: its faults are told as such. */
const JSON_START = /^\s*(?:\{|\[\s*(?:["{[\]\d-]|true|false|null))/;

/** A case file says so at its beginning, so that a large one need not be read twice. */
const OWN_CASE = /^\s*\{\s*"format"\s*:\s*"standpoint-case/;

/** The name of what is given: of the first of several files. */
export function nameOf(given: Given): string {
  return typeof given === "string" ? "" : (given[0]?.name ?? "");
}

function sizeOf(given: Given): number {
  if (typeof given === "string") return given.length;
  return given.reduce((sum, { size }) => sum + size, 0);
}

/** Whether it may hold up the page: a workbook is a zip, and a small one can hold very much. */
function isHeavy(given: Given, files: readonly GivenFile[]): boolean {
  return sizeOf(given) >= LARGE || files.some(({ content }) => typeof content !== "string" && isZip(content));
}

function isZip(content: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(content, 0, Math.min(2, content.byteLength));
  return first === 0x50 && second === 0x4b;
}

/** So much of a text tells whether it is JSON, with many blanks before it too. */
const LOOKED_AT = 20_000;

/** The first letters, as far as they are plain ones, however they are written. */
async function startOf(given: File | string): Promise<string> {
  const start = given.slice(0, LOOKED_AT);
  const text = typeof start === "string" ? start : await start.text();
  return text.replaceAll(/[\0\uFEFF\uFFFD]/g, "").trimStart();
}

async function contentsOf(given: Given): Promise<readonly GivenFile[]> {
  if (typeof given === "string") return [{ name: "", content: given }];
  return Promise.all(given.map(async (file) => ({ name: file.name, content: await file.arrayBuffer() })));
}

/** Whether a text is cells of a spreadsheet: several lines with tabs, as a clipboard has them. */
export function isTable(text: string): boolean {
  return /^[^\n{[<]*\t.*\n./.test(text);
}
