import type { Actor } from "../actor.ts";
import type { Case } from "../case.ts";
import type { EditedThing, LostEdit } from "../edited.ts";
import { namesOf } from "../names/namesOf.ts";
import { editedPart } from "./editedPart.ts";
import { type Edit, type FieldEdit, isRemoval } from "./edit.ts";
import { withValue } from "./fieldValue.ts";
import { groupedBy } from "./groupedBy.ts";
import { withoutStatements } from "./withoutStatements.ts";

/**
 * The case that a file becomes with edits of what it has, in any order; `file` is one without edits. What is made is not
 * checked yet: an edit may say what no case can. A name that an actor had stays one by which it is found, and hidden.
 */
export function applyEdits(file: Case, edits: readonly Edit[], lost: readonly LostEdit[] = []): Case {
  const removals = edits.filter(isRemoval);
  const changes = edits.filter((edit) => !isRemoval(edit));
  const changed: Case = {
    ...changes.filter(({ of }) => of === "case").reduce(withChange, file),
    actors: changedList(file.actors, changes, "actor").map((actor, at) =>
      calledBefore(actor, file.actors[at]),
    ),
    propositions: changedList(file.propositions, changes, "proposition"),
    statements: changedList(file.statements, changes, "statement"),
  };
  const whole = withoutStatements(changed, new Set(removals.map(({ id }) => id)));
  const part = editedPart({ file, changed, whole }, edits, lost);
  return part === null ? file : { ...whole, edits: part };
}

function withChange<Entry extends object>(entry: Entry, { field, now }: FieldEdit): Entry {
  return withValue(entry, field, now);
}

function changedList<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  changes: readonly FieldEdit[],
  thing: EditedThing,
): readonly Entry[] {
  const ofThese = groupedBy(
    changes.filter(({ of }) => of === thing),
    ({ id }) => id,
  );
  if (ofThese.size === 0) return list;
  return list.map((entry) => (ofThese.get(entry.id) ?? []).reduce(withChange, entry));
}

function calledBefore(actor: Actor, before: Actor | undefined): Actor {
  if (before === undefined || before === actor) return actor;
  const known = new Set(namesOf(actor));
  const former = namesOf(before).filter((name) => !known.has(name));
  return former.length === 0 ? actor : { ...actor, aliases: [...(actor.aliases ?? []), ...former] };
}
