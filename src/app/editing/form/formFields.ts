import { attributeOf, isAttributeFacet } from "../../../case/attribute.ts";
import type { Case } from "../../../case/case.ts";
import { editableFields } from "../../../case/edits/edit.ts";
import { fieldValue } from "../../../case/edits/fieldValue.ts";
import type { EditedThing } from "../../../case/edited.ts";

/** How a field is written in: as one line, as a text of several, or chosen from what there is. */
export interface FormField {
  readonly field: string;
  readonly as: "line" | "text" | "choice";
  /** Whether no case can be without it. */
  readonly isNeeded: boolean;
  /** Whether it is folded away until asked for. */
  readonly isFurther: boolean;
}

const TEXTS: ReadonlySet<string> = new Set(["text", "quote", "summary", "note", "question", "condition"]);
const CHOICES: ReadonlySet<string> = new Set(["kind", "theme", "stance", "attribution", "commitment"]);
const NEEDED: Readonly<Record<EditedThing, readonly string[]>> = {
  case: ["title", "question"],
  actor: ["name", "kind"],
  proposition: ["text", "label"],
  statement: ["stance", "attribution"],
};
const FURTHER: Readonly<Record<EditedThing, readonly string[]>> = {
  case: [],
  actor: ["role", "country", "note"],
  proposition: [],
  statement: ["attribution", "commitment", "condition", "locator", "speaker", "via", "note"],
};

/** The fields of the form for an entry; without choices between nothing. */
export function formFields(shown: Case, of: EditedThing): readonly FormField[] {
  const isOffered = (field: string) => field !== "theme" || shown.themes.length > 0;
  return editableFields(shown, of)
    .filter(isOffered)
    .map((field) => ({
      field,
      as: isAttributeFacet(field) || CHOICES.has(field) ? "choice" : TEXTS.has(field) ? "text" : "line",
      isNeeded: NEEDED[of].includes(field),
      isFurther: FURTHER[of].includes(field),
    }));
}

/** What stands in a field of the form. */
export function writtenIn(entry: object, field: string): string {
  const value = fieldValue(entry, field);
  return typeof value === "object" ? value.text : (value ?? "");
}

/** What of a case a field can be chosen from, by its ids. */
export function choicesFor(
  { kinds, themes, attributes = [] }: Case,
  field: string,
): readonly string[] | null {
  if (isAttributeFacet(field))
    return attributes.find(({ id }) => id === attributeOf(field))?.values.map(({ id }) => id) ?? [];
  if (field === "theme") return themes.map(({ id }) => id);
  return field === "kind" ? (kinds?.map(({ id }) => id) ?? null) : null;
}
