import { attributeFacet } from "../attribute.ts";
import type { Case } from "../case.ts";
import type { EditedField, EditedThing, EditedValue } from "../edited.ts";
import type { Statement, StatementId } from "../statement.ts";

/** A field that a person has changed: what the file says, and what it says now. Absent for nothing. */
export interface FieldEdit extends EditedField {
  readonly was?: EditedValue;
  readonly now?: EditedValue;
  /** There where a corrected file said something else than the one that was edited: what that one said. */
  readonly clash?: { readonly earlier?: EditedValue };
}

/** A statement that a person has removed. */
export interface Removal {
  readonly of: "removal";
  readonly id: StatementId;
  /** As the file has it. */
  readonly was: Statement;
  readonly clash?: { readonly earlier?: EditedValue };
}

/** One thing that a person has done to a case. */
export type Edit = FieldEdit | Removal;

export function isRemoval(edit: Edit): edit is Removal {
  return edit.of === "removal";
}

const FIELDS = {
  case: ["title", "question", "summary"],
  actor: ["name", "label", "kind", "role", "country", "note"],
  proposition: ["text", "label", "clause", "theme"],
  statement: [
    "stance",
    "quote",
    "summary",
    "date",
    "attribution",
    "commitment",
    "condition",
    "locator",
    "speaker",
    "via",
    "note",
  ],
} as const satisfies Readonly<Record<EditedThing, readonly string[]>>;

/** The fields that a person can edit, in the order in which they are told. */
export function editableFields({ attributes = [] }: Pick<Case, "attributes">, of: EditedThing) {
  const own: readonly string[] = FIELDS[of];
  return of === "actor" ? [...own, ...attributes.map(({ id }) => attributeFacet(id))] : own;
}

/** What tells an edit from all others of its case. */
export function editKey({ of, id, ...rest }: EditedField | Edit): string {
  return JSON.stringify([of, id, "field" in rest ? rest.field : ""]);
}

/** The edit of a field from one value to another. */
export function fieldEdit(
  at: EditedField,
  was: EditedValue | undefined,
  now: EditedValue | undefined,
): FieldEdit {
  return { ...at, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}
