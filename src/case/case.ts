import type { Brand } from "valibot";
import type { Actor } from "./actor.ts";
import type { KindEntry } from "./kinds/actorKind.ts";
import type { Attribute } from "./attribute.ts";
import type { Edited } from "./edited.ts";
import type { Proposition, Theme } from "./proposition.ts";
import type { CaseEvent, Relation } from "./relation.ts";
import type { Source } from "./source.ts";
import type { Spellings } from "./spellings.ts";
import type { Statement } from "./statement.ts";

/** What a case file says that it is. Version 1, which had no commitments, links and contraries, is read as well. */
export const CASE_FORMAT = "standpoint-case/2";

export type CaseId = string & Brand<"CaseId">;

/**
 * One data set: a question, and all that is known of who said what about it. `checkCase` makes it out of a draft, and
 * nothing else does but the build for the cases it was given, by the same check.
 */
export interface Case {
  readonly format: typeof CASE_FORMAT;
  readonly id: CaseId;
  readonly title: string;
  readonly question: string;
  readonly summary?: string;
  /** A language tag of BCP 47. */
  readonly language: string;
  /** An EDTF date. */
  readonly asOf: string;
  readonly licence: string;
  readonly sources: readonly Source[];
  /** Empty where propositions are in no order but that of the list. */
  readonly themes: readonly Theme[];
  readonly propositions: readonly Proposition[];
  /** The kinds of its actors; absent where they are the usual ones. */
  readonly kinds?: readonly KindEntry[];
  /** What else its actors are told apart by. */
  readonly attributes?: readonly Attribute[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly events: readonly CaseEvent[];
  readonly glossary: readonly Term[];
  /** Words that texts spell in several ways; a search by one finds all. */
  readonly spellings?: readonly Spellings[];
  /** What a person who opened it has edited; absent where nothing is. */
  readonly edits?: Edited;
}

/** A word of the case, and what it means there. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}
