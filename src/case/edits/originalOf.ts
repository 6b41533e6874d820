import type { Case } from "../case.ts";
import type { FiledEntry } from "../edited.ts";

/** The case as its file has it, without what a person has edited. */
export function originalOf(shown: Case): Case {
  const { edits, ...rest } = shown;
  if (edits === undefined) return shown;
  return {
    ...withWords(rest, edits.case),
    actors: restored(rest.actors, edits.actors),
    propositions: restored(rest.propositions, edits.propositions),
    statements: restored(rest.statements, edits.statements),
  };
}

function withWords(shown: Case, words: Partial<Case> | undefined): Case {
  if (words === undefined) return shown;
  const { summary: _, ...rest } = shown;
  return { ...rest, ...words };
}

/** A list with entries of the file in place of what they have become, and what was taken out again in its place. */
function restored<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  filed: readonly FiledEntry<Entry>[] = [],
): readonly Entry[] {
  if (filed.length === 0) return list;
  const byId = new Map(filed.map(({ was }) => [was.id, was]));
  const present = new Set(list.map(({ id }) => id));
  const missing = filed.filter(({ was }) => !present.has(was.id)).toSorted((one, other) => one.at - other.at);
  const out: Entry[] = [];
  let next = 0;
  const putMissing = () => {
    for (; missing[next]?.at === out.length; next += 1)
      out.push(...missing.slice(next, next + 1).map(({ was }) => was));
  };
  for (const entry of list) {
    putMissing();
    out.push(byId.get(entry.id) ?? entry);
  }
  putMissing();
  return [...out, ...missing.slice(next).map(({ was }) => was)];
}
