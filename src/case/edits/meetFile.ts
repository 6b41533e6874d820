import type { Case } from "../case.ts";
import { entryAt, lastEntry } from "./entryAt.ts";
import { type Edit, type FieldEdit, type Removal, fieldEdit, isRemoval } from "./edit.ts";
import { fieldValue, isSameValue } from "./fieldValue.ts";
import type { SameThere } from "./sameThere.ts";
import { toldOf } from "./statementLikeness.ts";

/** What an edit meets in a corrected file, and what it becomes there. */
export interface Met {
  readonly is: "kept" | "already" | "clashing" | "lost";
  readonly from: Edit;
  readonly edit: Edit;
}

/** A corrected file: as it is, and with the edits that it brings. */
interface Corrected {
  readonly there: SameThere;
  readonly file: Case;
  readonly incoming: Case;
}

/** Whether a corrected file leaves an edit its place: it says there what it said, or what the edit says, or something else. */
export function meetFile(edit: Edit, corrected: Corrected): Met {
  const id = corrected.there(edit);
  return isRemoval(edit) ? meetRemoved(edit, id, corrected) : meetField(edit, id, corrected);
}

function meetField(edit: FieldEdit, id: string | undefined, { file, incoming }: Corrected): Met {
  const { of, field, was, now } = edit;
  const filed = id === undefined ? undefined : entryAt(file, { of, id });
  const entry = id === undefined ? undefined : lastEntry(incoming, { of, id });
  if (id === undefined || filed === undefined || entry === undefined) return { is: "lost", from: edit, edit };
  const value = fieldValue(entry, field);
  const moved = fieldEdit({ of, id, field }, fieldValue(filed, field), now);
  if (isSameValue(value, now)) return { is: "already", from: edit, edit: moved };
  if (isSameValue(value, was))
    return { is: "kept", from: edit, edit: edit.clash ? { ...moved, clash: edit.clash } : moved };
  const clash = was === undefined ? {} : { earlier: was };
  return { is: "clashing", from: edit, edit: { ...moved, clash } };
}

function meetRemoved(edit: Removal, id: string | undefined, { file, incoming }: Corrected): Met {
  const was = file.statements.find((one) => one.id === id);
  const isThere = incoming.statements.some((one) => one.id === id);
  if (was === undefined || !isThere) return { is: "already", from: edit, edit };
  const moved: Removal = { of: "removal", id: was.id, was };
  return toldOf(was) === toldOf(edit.was)
    ? { is: "kept", from: edit, edit: moved }
    : { is: "clashing", from: edit, edit: { ...moved, clash: {} } };
}
