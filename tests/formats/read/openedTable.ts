import { checkCase } from "../../../src/case/check/checkCase.ts";
import { formatFault } from "../../../src/case/check/fault.ts";
import type { Case } from "../../../src/case/case.ts";
import { openTables } from "../../../src/formats/read/build/openTables.ts";
import { type Choices, NO_CHOICES } from "../../../src/formats/read/model/choices.ts";
import type { About, Opening } from "../../../src/formats/read/model/opening.ts";
import type { Table } from "../../../src/formats/read/model/table.ts";
import { textTable } from "../../../src/formats/read/table/textTable.ts";
import { importedCaseWords } from "../../../src/i18n/en/importedCase.ts";
import { english, englishWords } from "../../fixtures/english.ts";

const imported = englishWords.of(importedCaseWords);

/** A file of one day, opened in English. */
export const about: About = {
  fileName: "park.csv",
  day: "2026-11-29",
  language: "en",
  words: { ...imported, source: imported.source({ name: "park.csv" }), kinds: english.words.kind },
};

export const tableOf = (text: string): Table => textTable("park.csv", text);

/** The way of a text to a case, with the choices made. */
export const opened = (text: string, choices: Choices = NO_CHOICES): Opening =>
  openTables([tableOf(text)], choices, about);

/** The way of several files to a case, each a text. */
export const openedTogether = (texts: readonly string[], choices: Choices = NO_CHOICES): Opening =>
  openTables(texts.map(tableOf), choices, about);

/** The case that an opening leads to. Throws what keeps it from being one, so that the test says it. */
export function caseIn({ draft, questions, faults }: Opening): Case {
  if (draft === null) throw new Error(JSON.stringify({ questions, faults }, null, 1));
  const checked = checkCase(draft);
  if (!checked.ok) throw new Error(checked.faults.map(formatFault).join("\n"));
  return checked.case;
}

/** A table of rows that all hold three cells: who, which stance, on what. */
export const saidTable = (...rows: readonly string[]): string =>
  ["Name;Position;Proposition", ...rows].join("\n");
