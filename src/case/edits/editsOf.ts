import type { Case } from "../case.ts";
import type { Clash, EditedField, EditedThing, FiledEntry } from "../edited.ts";
import type { Statement } from "../statement.ts";
import { type Edit, type FieldEdit, type Removal, editKey, editableFields, fieldEdit } from "./edit.ts";
import { fieldValue, isSameValue } from "./fieldValue.ts";

/**
 * All that a person has edited in a case, in the order of the case: what differs from its file. What was edited before it was
 * removed is told as well.
 */
export function editsOf(shown: Case): readonly Edit[] {
  const { edits } = shown;
  if (edits === undefined) return [];
  const { case: words, actors = [], propositions = [], statements = [], clashes = [] } = edits;
  const found = [
    ...(words === undefined ? [] : changesIn(shown, { of: "case", id: "" }, words, shown)),
    ...changesOf(shown, "actor", actors, shown.actors),
    ...changesOf(shown, "proposition", propositions, shown.propositions),
    ...changesOf(shown, "statement", statements, shown.statements),
    ...removalsIn(statements, shown),
  ];
  return withClashes(found, clashes);
}

type Filed = { readonly id: string };

function changesOf(
  shown: Case,
  of: EditedThing,
  filed: readonly FiledEntry<Filed>[],
  list: readonly Filed[],
): readonly FieldEdit[] {
  if (filed.length === 0) return [];
  const now = new Map(list.map((entry) => [entry.id, entry]));
  return filed.flatMap(({ was, held = was }) =>
    changesIn(shown, { of, id: was.id }, was, now.get(was.id) ?? held),
  );
}

/** The fields of an entry that differ. */
export function changesIn(
  shown: Pick<Case, "attributes">,
  { of, id }: Omit<EditedField, "field">,
  before: object,
  after: object,
): readonly FieldEdit[] {
  return editableFields(shown, of).flatMap((field) => {
    const [was, now] = [fieldValue(before, field), fieldValue(after, field)];
    return isSameValue(was, now) ? [] : [fieldEdit({ of, id, field }, was, now)];
  });
}

function removalsIn(filed: readonly FiledEntry<Statement>[], { statements }: Case): readonly Removal[] {
  if (filed.length === 0) return [];
  const present = new Set(statements.map(({ id }) => id));
  return filed
    .filter(({ was }) => !present.has(was.id))
    .map(({ was }) => ({ of: "removal", id: was.id, was }));
}

/** Of a removal the clash is told of the whole statement, which has no field. */
function withClashes(edits: readonly Edit[], clashes: readonly Clash[]): readonly Edit[] {
  const known = new Map(clashes.map(({ earlier, ...field }) => [clashKey(field), { earlier }] as const));
  return edits.map((edit) => {
    const clash = known.get(clashKey(edit));
    if (clash === undefined) return edit;
    return { ...edit, clash: clash.earlier === undefined ? {} : { earlier: clash.earlier } };
  });
}

function clashKey(edit: EditedField | Edit): string {
  return editKey(edit.of === "removal" ? { of: "statement", id: edit.id, field: "" } : edit);
}
