import { hasFields } from "../../../case/check/caseDraft.ts";
import { type Choices, NO_CHOICES } from "../model/choices.ts";
import type { Table } from "../model/table.ts";
import { headerKey } from "./headerWords.ts";

/** By what the choices for a table are found again for the next with the same headers. */
export function headersKey({ headers }: Table): string {
  return headers.map(headerKey).join("|");
}

const MAPS = ["stances", "kinds", "names", "ties"] as const;

/** Choices as a text, for keeping. What is meant for one file alone, as to open without the faulty rows, is not kept. */
export function choicesText(choices: Choices): string {
  const { withoutFaulty: _, withoutHidden: _hidden, table: _table, ...kept } = choices;
  const maps = MAPS.flatMap((name) => (kept[name] === undefined ? [] : [[name, [...kept[name]]] as const]));
  return JSON.stringify({ ...kept, ...Object.fromEntries(maps) });
}

/** The choices in a text that `choicesText` has written; none in any other. */
export function choicesFromText(text: string): Choices {
  try {
    const kept: unknown = JSON.parse(text);
    if (!hasFields(kept) || Array.isArray(kept)) return NO_CHOICES;
    const maps = MAPS.flatMap((name) =>
      Array.isArray(kept[name]) ? [[name, new Map(kept[name])] as const] : [],
    );
    return { ...kept, ...Object.fromEntries(maps) };
  } catch {
    return NO_CHOICES;
  }
}
