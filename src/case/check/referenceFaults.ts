import type { CaseDraft, PlacedFields } from "./caseDraft.ts";
import { statedIds } from "./duplicateFaults.ts";
import type { Fault } from "./fault.ts";
import { linksOf } from "./linkFaults.ts";
import { type Adviser, makeAdviser } from "./nearestName.ts";
import type { SoundEntries } from "./soundEntries.ts";

type Kind = "actor" | "proposition" | "theme" | "source" | "statement";
type KnownIds = Readonly<Record<Kind, ReadonlySet<string>>>;

/** References to ids that the draft does not define. */
export function referenceFaults(draft: CaseDraft, entries: SoundEntries): Fault[] {
  const known = {
    actor: idSet(draft, "actors"),
    proposition: idSet(draft, "propositions"),
    theme: idSet(draft, "themes"),
    source: idSet(draft, "sources"),
    statement: idSet(draft, "statements"),
  };
  const advise = makeAdviser();
  return references(entries).flatMap(([list, named]) => unknownIds(known, list, named, advise));
}

function idSet(draft: CaseDraft, list: keyof CaseDraft): ReadonlySet<string> {
  return new Set(statedIds(draft[list], [list]).map(({ id }) => id));
}

type Named = readonly (readonly [field: string, kind: Kind])[];

/** Entries with the fields in which they refer to others. */
function references({
  propositions,
  statements,
  relations,
  events,
}: SoundEntries): readonly (readonly [readonly PlacedFields[], Named])[] {
  return [
    [
      propositions,
      [
        ["theme", "theme"],
        ["contrary", "proposition"],
      ],
    ],
    [
      statements,
      [
        ["actor", "actor"],
        ["proposition", "proposition"],
        ["source", "source"],
        ["addressee", "actor"],
      ],
    ],
    [statements.flatMap(linksOf), [["statement", "statement"]]],
    [
      relations,
      [
        ["from", "actor"],
        ["to", "actor"],
        ["source", "source"],
      ],
    ],
    [events, [["source", "source"]]],
  ];
}

/** The named fields whose id is not known; an optional field that is absent refers to nothing. */
function unknownIds(
  known: KnownIds,
  entries: readonly PlacedFields[],
  named: Named,
  advise: Adviser,
): Fault[] {
  const faults: Fault[] = [];
  for (const { path, fields } of entries)
    for (const [field, kind] of named) {
      const id = fields[field];
      if (typeof id !== "string" || known[kind].has(id)) continue;
      const problem = `no ${kind} "${id}"${advise(id, known[kind])}`;
      faults.push({ place: { path: [...path, field] }, problem });
    }
  return faults;
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
