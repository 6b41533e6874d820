import type { Case } from "../case.ts";
import type { EditedField, FiledEntry, LostEdit } from "../edited.ts";
import { type Edit, isRemoval } from "./edit.ts";

/** What is edited, without the field. */
export type EditedEntry = Omit<EditedField, "field">;

/** The entry that is meant; of the case itself, the case. */
export function entryAt(shown: Case, { of, id }: EditedEntry): object | undefined {
  if (of === "case") return shown;
  const lists = { actor: shown.actors, proposition: shown.propositions, statement: shown.statements };
  const list: readonly { readonly id: string }[] = lists[of];
  return list.find((entry) => entry.id === id);
}

/** The same, also where it was removed: as it was then. */
export function lastEntry(shown: Case, { of, id }: EditedEntry): object | undefined {
  const here = entryAt(shown, { of, id });
  if (here !== undefined || of === "case") return here;
  const { actors = [], propositions = [], statements = [] } = shown.edits ?? {};
  const lists = { actor: actors, proposition: propositions, statement: statements };
  const list: readonly FiledEntry<{ readonly id: string }>[] = lists[of];
  const filed = list.find(({ was }) => was.id === id);
  return filed?.held ?? filed?.was;
}

/** What an edit is about, by the names that a case has for it: of a statement, its actor and its proposition. */
export function aboutOf(shown: Case, { of, id }: Pick<Edit, "of" | "id">): readonly string[] {
  if (of === "case") return [shown.title];
  if (of === "actor") return shown.actors.flatMap((one) => (one.id === id ? [one.name] : []));
  if (of === "proposition") return shown.propositions.flatMap((one) => (one.id === id ? [one.label] : []));
  const statement = shown.statements.find((one) => one.id === id);
  if (statement === undefined) return [];
  return [
    ...aboutOf(shown, { of: "actor", id: statement.actor }),
    ...aboutOf(shown, { of: "proposition", id: statement.proposition }),
  ];
}

/** An edit that has lost what it was about in `file`, with enough to say it. */
export function lostOf(file: Case, edit: Edit): LostEdit {
  const about = aboutOf(file, edit);
  if (isRemoval(edit)) return { of: "statement", id: edit.id, field: "", about };
  const { of, id, field, was, now } = edit;
  return { of, id, field, about, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}
