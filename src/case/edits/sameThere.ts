import type { Case } from "../case.ts";
import { type Edit, isRemoval } from "./edit.ts";
import { sameEntries } from "./sameEntries.ts";
import { sameStatements } from "./sameStatements.ts";

/** The id that what an edit is about has in another file; undefined where it is not there. */
export type SameThere = (edit: Edit) => string | undefined;

/** Finds what edits of one file are about in another; names that were edited are looked for as well. */
export function sameThere([before, after]: readonly [Case, Case], edits: readonly Edit[]): SameThere {
  const named = editedNames(edits);
  const actors = sameEntries(
    before.actors.map(({ id, name }) => ({ id, words: [name, ...named(`actor ${id}`)] })),
    after.actors.map(({ id, name }) => ({ id, words: [name] })),
  );
  const propositions = sameEntries(
    before.propositions.map(({ id, text }) => ({ id, words: [text, ...named(`proposition ${id}`)] })),
    after.propositions.map(({ id, text }) => ({ id, words: [text] })),
  );
  const asked = edits.filter(({ of }) => of === "statement" || of === "removal").map(({ id }) => id);
  const statements = sameStatements([before, after], new Set(asked), { actors, propositions });
  const maps = { actor: actors, proposition: propositions, statement: statements, removal: statements };
  return ({ of, id }) => (of === "case" ? "" : maps[of].get(id));
}

function editedNames(edits: readonly Edit[]): (key: string) => readonly string[] {
  const names = new Map<string, string>();
  for (const edit of edits)
    if (!isRemoval(edit) && (edit.field === "name" || edit.field === "text") && typeof edit.now === "string")
      names.set(`${edit.of} ${edit.id}`, edit.now);
  return (key) => {
    const name = names.get(key);
    return name === undefined ? [] : [name];
  };
}
