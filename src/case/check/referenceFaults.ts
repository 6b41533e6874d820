import type { CaseDraft, PlacedFields } from "./caseDraft.ts";
import { statedIds } from "./duplicateFaults.ts";
import type { Fault, Path } from "./fault.ts";
import { linksOf } from "./linkFaults.ts";
import { didYouMean } from "./nearestName.ts";
import type { SoundEntries } from "./soundEntries.ts";

interface Reference {
  readonly path: Path;
  readonly kind: "actor" | "proposition" | "theme" | "source" | "statement";
  readonly id: string;
}

/** References to ids that the draft does not define. */
export function referenceFaults(draft: CaseDraft, entries: SoundEntries): Fault[] {
  const known = {
    actor: idSet(draft, "actors"),
    proposition: idSet(draft, "propositions"),
    theme: idSet(draft, "themes"),
    source: idSet(draft, "sources"),
    statement: idSet(draft, "statements"),
  };
  return allReferences(entries)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ path, kind, id }) => ({
      place: { path },
      problem: `no ${kind} "${id}"${didYouMean(id, [...known[kind]])}`,
    }));
}

function idSet(draft: CaseDraft, list: keyof CaseDraft): ReadonlySet<string> {
  return new Set(statedIds(draft[list], [list]).map(({ id }) => id));
}

function allReferences({ propositions, statements, relations, events }: SoundEntries): Reference[] {
  return [
    ...references(propositions, [
      ["theme", "theme"],
      ["contrary", "proposition"],
    ]),
    ...references(statements, [
      ["actor", "actor"],
      ["proposition", "proposition"],
      ["source", "source"],
      ["addressee", "actor"],
    ]),
    ...references(statements.flatMap(linksOf), [["statement", "statement"]]),
    ...references(relations, [
      ["from", "actor"],
      ["to", "actor"],
      ["source", "source"],
    ]),
    ...references(events, [["source", "source"]]),
  ];
}

/** The references that the named fields of some entries hold; an optional field that is absent refers to nothing. */
function references(
  entries: readonly PlacedFields[],
  named: readonly (readonly [field: string, kind: Reference["kind"]])[],
): Reference[] {
  return entries.flatMap(({ path, fields }) =>
    named.flatMap(([field, kind]) => {
      const id = fields[field];
      return typeof id === "string" ? [{ path: [...path, field], kind, id }] : [];
    }),
  );
}

/** Propositions that nobody addresses, and actors that neither speak, nor are addressed, nor have a relation. */
export function completenessFaults({ propositions, actors, statements, relations }: SoundEntries): Fault[] {
  const addressed = idsIn(statements, ["proposition"]);
  const active = new Set([...idsIn(statements, ["actor", "addressee"]), ...idsIn(relations, ["from", "to"])]);
  return [
    ...notAmong(
      propositions,
      addressed,
      (id) => `nobody speaks on the proposition "${id}"; add a statement or remove it`,
    ),
    ...notAmong(
      actors,
      active,
      (id) => `the actor "${id}" has no statement and no relation; add one or remove the actor`,
    ),
  ];
}

function idsIn(entries: readonly PlacedFields[], named: readonly string[]): ReadonlySet<unknown> {
  return new Set(entries.flatMap(({ fields }) => named.map((field) => fields[field])));
}

function notAmong(
  entries: readonly PlacedFields[],
  ids: ReadonlySet<unknown>,
  problemOf: (id: string) => string,
): Fault[] {
  return entries.flatMap(({ path, fields: { id } }) =>
    typeof id === "string" && !ids.has(id) ? [{ place: { path }, problem: problemOf(id) }] : [],
  );
}
