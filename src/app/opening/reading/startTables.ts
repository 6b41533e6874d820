import { type Choices, NO_CHOICES } from "../../../formats/read/model/choices.ts";
import { readChoices } from "./keptChoices.ts";
import type { Preview } from "./preview.ts";
import type { TableReading } from "./tableReading.ts";

/** Tables as they are first shown. */
export interface StartedTables {
  /** Of its file, or the first of several; "" for what was pasted. */
  readonly name: string;
  readonly reading: TableReading;
  /** What was chosen for a table with the same headers, or nothing. */
  readonly choices: Choices;
  /** With these choices. */
  readonly preview: Preview;
  /** Whether anything was chosen before. */
  readonly isKnown: boolean;
}

/**
 * Asks how far tables come by themselves, or with what was chosen for the last with the same headers; null where there is no
 * table.
 */
export async function startTables(reading: TableReading, name: string): Promise<StartedTables | null> {
  const preview = await reading.ask(NO_CHOICES);
  if (preview === null) return null;
  const choices = readChoices({ fileName: name, table: preview.table });
  const known = choices === null ? null : await reading.ask(choices);
  if (choices === null || known === null)
    return { name, reading, choices: NO_CHOICES, preview, isKnown: false };
  return { name, reading, choices, preview: known, isKnown: true };
}
