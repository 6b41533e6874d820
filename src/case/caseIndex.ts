import type { Actor, ActorId, ActorKind } from "./actor.ts";
import type { Case } from "./case.ts";
import type { Column } from "./column.ts";
import type { Proposition, PropositionId, Theme, ThemeId } from "./proposition.ts";
import type { Source, SourceId } from "./source.ts";
import { type Attribution, COMMITMENTS, type Stance, type Statement, type StatementId } from "./statement.ts";
import type { StatementSet } from "./statementSet.ts";

/** Whether the source names the actor. */
export const NAMINGS = ["named", "unnamed"] as const;
export type Naming = (typeof NAMINGS)[number];

/** How far the speaker commits, or that nobody coded it. */
export const COMMITMENT_ANSWERS = [...COMMITMENTS, "not-coded"] as const;
export type CommitmentAnswer = (typeof COMMITMENT_ANSWERS)[number];

/**
 * The questions that every statement answers with one value out of a list, and the type of those values. Where a case
 * codes no commitment at all, nobody asks for it: the facet has no value.
 */
export interface FacetValues {
  readonly proposition: PropositionId;
  readonly stance: Stance;
  readonly commitment: CommitmentAnswer;
  readonly kind: ActorKind;
  readonly attribution: Attribution;
  readonly naming: Naming;
}

export type FacetName = keyof FacetValues;
export const FACET_NAMES = [
  "proposition",
  "stance",
  "commitment",
  "kind",
  "attribution",
  "naming",
] as const satisfies readonly FacetName[];

/** For each value of each facet that the case has, in the case's order, the statements that have it. */
export type FacetSets = { readonly [Name in FacetName]: ReadonlyMap<FacetValues[Name], StatementSet> };

/** The answers to the question of each facet, as columns. */
export type FacetColumns = { readonly [Name in FacetName]: Column<FacetValues[Name]> };

/** A case with everything that is looked up in it, made once. Statements are known by their place in `case.statements`. */
export interface CaseIndex {
  readonly case: Case;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly propositions: ReadonlyMap<PropositionId, Proposition>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  /** Who makes each statement. */
  readonly speakers: Column<ActorId>;
  readonly columns: FacetColumns;
  readonly facets: FacetSets;
  /** First and last day of each statement's date, in days since 1970-01-01; NaN where the statement gives no date. */
  readonly firstDays: Float64Array;
  readonly lastDays: Float64Array;
}
