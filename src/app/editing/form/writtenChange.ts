import type { Case } from "../../../case/case.ts";
import type { Change } from "../../../case/edits/changeCase.ts";
import type { EditedEntry } from "../../../case/edits/entryAt.ts";
import type { EditedValue } from "../../../case/edited.ts";
import type { Statement } from "../../../case/statement.ts";
import { type FormField, writtenIn } from "./formFields.ts";

/** What a person has written in each field of a form, by its name. */
export type Written = ReadonlyMap<string, string>;

/** The change that what is written makes; only fields are in it in which something else is written than was there. */
export function writtenChange(
  shown: Case,
  at: EditedEntry,
  {
    entry,
    fields,
    written,
  }: { readonly entry: object; readonly fields: readonly FormField[]; readonly written: Written },
): Change {
  const changed = fields.filter(
    ({ field }) => (written.get(field) ?? "").trim() !== writtenIn(entry, field).trim(),
  );
  const values = changed.map(
    (field) => [field.field, valueOf(shown, entry, field, (written.get(field.field) ?? "").trim())] as const,
  );
  return { ...at, values: new Map(values) };
}

/** An empty field holds nothing; one that no case can be without stays empty, which the check finds. */
function valueOf(
  { language }: Case,
  entry: object,
  { field, isNeeded }: FormField,
  text: string,
): EditedValue | undefined {
  if (text === "") return isNeeded ? "" : undefined;
  if (field !== "quote") return text;
  return { text, language: (entry as Partial<Statement>).quote?.language ?? language };
}
