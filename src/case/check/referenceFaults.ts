import type { DraftCase, PlacedEntry } from "./draftCase.ts";
import type { Fault } from "./fault.ts";
import { didYouMean } from "./nearestName.ts";
import { statedIds } from "./statedIds.ts";

interface Reference {
  readonly place: string;
  readonly kind: "actor" | "proposition" | "theme" | "source";
  readonly id: string;
}

/** References to ids that the file does not define. */
export function referenceFaults(json: unknown, draft: DraftCase): Fault[] {
  const known = {
    actor: idSet(json, "actors"),
    proposition: idSet(json, "propositions"),
    theme: idSet(json, "themes"),
    source: idSet(json, "sources"),
  };
  return allReferences(draft)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ place, kind, id }) => ({
      place,
      problem: `no ${kind} "${id}"${didYouMean(id, [...known[kind]])}`,
    }));
}

function idSet(json: unknown, list: string): ReadonlySet<string> {
  return new Set(statedIds(json, list).map(({ id }) => id));
}

function allReferences(draft: DraftCase): Reference[] {
  return [
    ...references(draft.propositions, { theme: "theme" }),
    ...references(draft.statements, {
      actor: "actor",
      proposition: "proposition",
      source: "source",
      addressee: "actor",
    }),
    ...references(draft.relations, { from: "actor", to: "actor", source: "source" }),
    ...references(draft.events, { source: "source" }),
  ];
}

/** The references that the named fields of some entries hold; an optional field that is absent refers to nothing. */
function references<Value extends object>(
  entries: readonly PlacedEntry<Value>[],
  fields: { readonly [Field in keyof Value]?: Reference["kind"] },
): Reference[] {
  const named = Object.entries(fields) as [keyof Value & string, Reference["kind"]][];
  return entries.flatMap(({ place, value }) =>
    named.flatMap(([field, kind]) => {
      const id: unknown = value[field];
      return typeof id === "string" ? [{ place: `${place}.${field}`, kind, id }] : [];
    }),
  );
}
