import { choicesFromText, choicesText, headersKey } from "../../../formats/read/columns/rememberedChoices.ts";
import type { Choices } from "../../../formats/read/model/choices.ts";
import type { Table } from "../../../formats/read/model/table.ts";
import { type SafeStorage, safeStorage } from "../../../host/safeStorage.ts";

const KEY = "standpoint-table-choices";

/** For so many kinds of tables choices are kept, the latest. */
const MOST_KEPT = 20;

/** A file and its table. */
interface KnownTable {
  readonly fileName: string;
  readonly table: Table;
}

/**
 * What was chosen for the last table with the same headers; null for headers that are new. What it is about is taken over
 * only for a file of the same name, which is the same one corrected.
 */
export function readChoices(
  { fileName, table }: KnownTable,
  storage: SafeStorage = safeStorage,
): Choices | null {
  const kept = keptTexts(storage).find(([key]) => key === headersKey(table));
  if (kept === undefined) return null;
  const choices = choicesFromText(kept[1]);
  const { title: _, question: _question, proposition: _proposition, ...others } = choices;
  return kept[2] === fileName ? choices : others;
}

/** Keeps what was chosen for a table, for the next with the same headers. */
export function keepChoices(
  { fileName, table }: KnownTable,
  choices: Choices,
  storage: SafeStorage = safeStorage,
): void {
  const others = keptTexts(storage).filter(([key]) => key !== headersKey(table));
  const all = [...others, [headersKey(table), choicesText(choices), fileName]];
  storage.set(KEY, JSON.stringify(all.slice(-MOST_KEPT)));
}

/** Forgets the choices for tables with the headers of this one. */
export function forgetChoices(table: Table, storage: SafeStorage = safeStorage): void {
  const others = keptTexts(storage).filter(([key]) => key !== headersKey(table));
  if (others.length === 0) storage.remove(KEY);
  else storage.set(KEY, JSON.stringify(others));
}

/** For how many kinds of tables choices are kept. */
export function countKept(storage: SafeStorage = safeStorage): number {
  return keptTexts(storage).length;
}

/** Forgets all of them. */
export function forgetAll(storage: SafeStorage = safeStorage): void {
  storage.remove(KEY);
}

/** Headers, the choices for them, and the file they were made for; nothing of what others may have written there. */
type KeptText = readonly [string, string, string];

function keptTexts(storage: SafeStorage): readonly KeptText[] {
  const entries = parsed(storage.get(KEY));
  return Array.isArray(entries) ? entries.filter(isKeptText) : [];
}

function isKeptText(entry: unknown): entry is KeptText {
  return Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === "string");
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
