import type { Actor, ActorId } from "./actor.ts";
import type { ActorKind } from "./kinds/actorKind.ts";
import {
  type Attribute,
  type AttributeFacet,
  type AttributeId,
  type AttributeValueId,
  attributeFacet,
} from "./attribute.ts";
import type { Case } from "./case.ts";
import type { Column } from "./column.ts";
import type { Proposition, PropositionId, Theme, ThemeId } from "./proposition.ts";
import type { ShapedKind } from "./kinds/shapedKinds.ts";
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
 * codes no commitment at all, nobody asks for it: the facet has no value. What a case asks about its actors is a facet each.
 */
export interface FacetValues {
  readonly proposition: PropositionId;
  readonly stance: Stance;
  readonly commitment: CommitmentAnswer;
  readonly kind: ActorKind;
  readonly attribution: Attribution;
  readonly naming: Naming;
  readonly [attribute: AttributeFacet]: AttributeValueId;
}

export type FacetName = keyof FacetValues;
/** The facets that every case has. */
export type CommonFacet = Exclude<FacetName, AttributeFacet>;
export const COMMON_FACETS = [
  "proposition",
  "stance",
  "commitment",
  "kind",
  "attribution",
  "naming",
] as const satisfies readonly CommonFacet[];

/** All facets of a case, in the order of the controls. */
export function facetNames({ attributes }: Pick<CaseIndex, "attributes">): readonly FacetName[] {
  return [...COMMON_FACETS, ...[...attributes.keys()].map(attributeFacet)];
}

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
  /** Those under which propositions are shown, with one without a title for propositions that have none. */
  readonly shownThemes: readonly Theme[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly kinds: ReadonlyMap<ActorKind, ShapedKind>;
  readonly attributes: ReadonlyMap<AttributeId, Attribute>;
  /** Who makes each statement. */
  readonly speakers: Column<ActorId>;
  readonly columns: FacetColumns;
  readonly facets: FacetSets;
  /** First and last day of each statement's date, in days since 1970-01-01; NaN where the statement gives no date. */
  readonly firstDays: Float64Array;
  readonly lastDays: Float64Array;
}
