import type { Case } from "../case.ts";
import type { Clash, Edited, FiledEntry, LostEdit } from "../edited.ts";
import { type Edit, isRemoval } from "./edit.ts";

/** A case on its way: as its file has it, with what was changed, and with what was removed gone as well. */
interface Steps {
  readonly file: Case;
  readonly changed: Case;
  readonly whole: Case;
}

/** What a case must keep of its file to tell its edits, and to take them back; null where nothing is edited. */
export function editedPart(
  { file, changed, whole }: Steps,
  edits: readonly Edit[],
  lost: readonly LostEdit[],
): Edited | null {
  const lists = {
    actors: filed(file.actors, whole.actors, changed.actors),
    propositions: filed(file.propositions, whole.propositions, changed.propositions),
    statements: filed(file.statements, whole.statements, changed.statements),
    clashes: edits.flatMap(clashOf),
    lost,
  };
  const full = Object.entries(lists).filter(([, list]) => list.length > 0);
  if (full.length === 0 && !isReworded(file, whole)) return null;
  return { ...(isReworded(file, whole) && { case: wordsOf(file) }), ...Object.fromEntries(full) };
}

/** The entries of a file that are no longer the same, or gone; those with what they were before they went. */
function filed<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
  last: readonly Entry[],
): readonly FiledEntry<Entry>[] {
  if (before === after) return [];
  const now = new Map(after.map((entry) => [entry.id, entry]));
  return before.flatMap((was, at) => {
    const [entry, held] = [now.get(was.id), last[at]];
    if (entry === was) return [];
    return [{ at, was, ...(entry === undefined && held !== undefined && held !== was && { held }) }];
  });
}

function isReworded(file: Case, whole: Case): boolean {
  return file.title !== whole.title || file.question !== whole.question || file.summary !== whole.summary;
}

function wordsOf({ title, question, summary }: Case) {
  return { title, question, ...(summary !== undefined && { summary }) };
}

function clashOf(edit: Edit): readonly Clash[] {
  if (edit.clash === undefined) return [];
  const field = isRemoval(edit) ? "" : edit.field;
  return [{ of: isRemoval(edit) ? "statement" : edit.of, id: edit.id, field, ...edit.clash }];
}
