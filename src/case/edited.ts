import type { Actor } from "./actor.ts";
import type { Proposition } from "./proposition.ts";
import type { Statement } from "./statement.ts";

/** What a field of a case holds that a person can edit. */
export type EditedValue = string | NonNullable<Statement["quote"]>;

/** What of a case has fields that a person can edit. */
export const EDITED_THINGS = ["case", "actor", "proposition", "statement"] as const;
export type EditedThing = (typeof EDITED_THINGS)[number];

/** A field of an entry; of the case itself the `id` is empty. */
export interface EditedField {
  readonly of: EditedThing;
  readonly id: string;
  /** As the case file calls it; `attr.region` for an attribute. */
  readonly field: string;
}

/** An entry as the file has it, and its place in the list there. */
export interface FiledEntry<Entry> {
  readonly at: number;
  readonly was: Entry;
  /** As it was edited before it was removed. */
  readonly held?: Entry;
}

/** What the case itself says in its own words. */
export interface CaseWords {
  readonly title: string;
  readonly question: string;
  readonly summary?: string;
}

/** Where a corrected file says something else than the file that was edited: that one said `earlier`. */
export interface Clash extends EditedField {
  readonly earlier?: EditedValue;
}

/** An edit of what a corrected file no longer has. */
export interface LostEdit extends EditedField {
  /** What it was about, by its names. */
  readonly about: readonly string[];
  readonly was?: EditedValue;
  readonly now?: EditedValue;
}

/**
 * What the file says of all that a person changed or removed. The case itself says what holds now, so that whoever reads it
 * without its edits reads it right, and both can differ from the other only here.
 */
export interface Edited {
  readonly case?: CaseWords;
  readonly actors?: readonly FiledEntry<Actor>[];
  readonly propositions?: readonly FiledEntry<Proposition>[];
  readonly statements?: readonly FiledEntry<Statement>[];
  readonly clashes?: readonly Clash[];
  readonly lost?: readonly LostEdit[];
}
