import type { Case } from "../case.ts";
import type { EditedValue, LostEdit } from "../edited.ts";
import type { StatementId } from "../statement.ts";
import { applyEdits } from "./applyEdits.ts";
import { type Edit, type FieldEdit, editKey, fieldEdit, isRemoval } from "./edit.ts";
import { editsOf } from "./editsOf.ts";
import { type EditedEntry, entryAt } from "./entryAt.ts";
import { fieldValue, isSameValue } from "./fieldValue.ts";
import { originalOf } from "./originalOf.ts";

/** What a person writes into the fields of one entry, or of the case itself. */
export interface Change extends EditedEntry {
  /** By the name of the field; undefined for nothing. */
  readonly values: ReadonlyMap<string, EditedValue | undefined>;
}

/** The case with other values in fields of one of its entries; not checked yet. What says again what the file says is no edit. */
export function withChange(shown: Case, { of, id, values }: Change): Case {
  const file = originalOf(shown);
  const entry = entryAt(file, { of, id });
  if (entry === undefined) return shown;
  const isWritten = (edit: Edit) =>
    !isRemoval(edit) && edit.of === of && edit.id === id && values.has(edit.field);
  const others = editsOf(shown).filter((edit) => !isWritten(edit));
  const written = [...values].flatMap(([field, now]): readonly FieldEdit[] => {
    const was = fieldValue(entry, field);
    return isSameValue(was, now) ? [] : [fieldEdit({ of, id, field }, was, now)];
  });
  return applyEdits(file, [...others, ...written], shown.edits?.lost);
}

/** The case without a statement. */
export function withoutStatement(shown: Case, id: StatementId): Case {
  const file = originalOf(shown);
  const was = file.statements.find((one) => one.id === id);
  if (was === undefined) return shown;
  return applyEdits(file, [...editsOf(shown), { of: "removal", id, was }], shown.edits?.lost);
}

/** The case without one of its edits. A statement that was removed comes back as it was then. */
export function withoutEdit(shown: Case, undone: Edit): Case {
  const others = editsOf(shown).filter((edit) => editKey(edit) !== editKey(undone));
  return applyEdits(originalOf(shown), others, shown.edits?.lost);
}

/** The case without an edit that it has no place for. */
export function withoutLost(shown: Case, gone: LostEdit): Case {
  const lost = (shown.edits?.lost ?? []).filter((one) => one !== gone);
  return applyEdits(originalOf(shown), editsOf(shown), lost);
}
