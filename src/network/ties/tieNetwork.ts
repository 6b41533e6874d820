import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import type { Graph, GraphLink, NetworkNode } from "../graph.ts";
import { type Profile, actorProfilesInSteps, propositionProfilesInSteps } from "../profile.ts";
import type { Network } from "../twoModeNetwork.ts";
import { type Steps, inOneGo } from "../steps.ts";
import { type Tie, tiesInSteps } from "./projectOneMode.ts";
import type { Projection } from "./projection.ts";
import { type DependentTies, dependenceInSteps, dependentTies } from "./dependentTies.ts";
import { type TieChoice, strongestTies } from "./strongestTies.ts";
import { tieLinkId } from "./tieLinkId.ts";

/** What is tied to each other: actors, or propositions. */
export type TieSide = NetworkNode["kind"];

/** A tie, as a link between two nodes of one kind. */
export interface TieLink extends GraphLink {
  readonly tie: MarkedTie;
}

/** How ties are made and which of them are shown. */
export type TieSettings = Projection & TieChoice;

/** The one-mode network of what counts: all nodes of one kind, also those without a tie, and the ties that are shown. */
export interface TieNetwork extends Graph<TieLink> {
  readonly side: TieSide;
  /** How many ties there are, shown or not. */
  readonly ties: number;
  /** How many of its kind are not among its nodes, those with the fewest statements, since all pairs would be too many. */
  readonly leftOut: number;
}

/** The profiles of one side of the case. */
export function profilesOf(index: CaseIndex, among: StatementSet, side: TieSide): readonly Profile[] {
  return inOneGo(profilesInSteps(index, among, side));
}

/** The same in steps. */
export function profilesInSteps(
  index: CaseIndex,
  among: StatementSet,
  side: TieSide,
): Steps<readonly Profile[]> {
  return side === "actor" ? actorProfilesInSteps(index, among) : propositionProfilesInSteps(index, among);
}

/** What is asked of a one-mode network. */
export type AskedTies = TieSettings & { readonly side: TieSide };

/** The one-mode projection of a two-mode network as something to draw, between those whose profiles are given. */
export function tieNetwork(...asked: Parameters<typeof tieNetworkInSteps>): TieNetwork {
  return inOneGo(tieNetworkInSteps(...asked));
}

/** The same in steps. */
export function* tieNetworkInSteps(
  index: CaseIndex,
  profiles: readonly Profile[],
  { nodes }: Network,
  { side, ...settings }: AskedTies,
): Steps<TieNetwork> {
  const ties = yield* tiesInSteps(index, profiles, settings);
  const strongest = strongestTies(ties, settings);
  const dependent = yield* dependenceInSteps(index, profiles, strongest, settings);
  const shown = withThin(strongest, dependent);
  const ofSide = nodes.filter(({ kind }) => kind === side);
  const given = new Set<string>(profiles.map(({ id }) => `${side}/${id}`));
  const among = ofSide.filter(({ id }) => given.has(id));
  return {
    side,
    nodes: among,
    links: shown.map((tie) => tieLink(tie, side)),
    ties: ties.length,
    leftOut: ofSide.length - among.length,
  };
}

/** Who goes through the ties of a node meets agreement first. */
function tieLink(tie: MarkedTie, side: TieSide): TieLink {
  return {
    id: tieLinkId(tie.left, tie.right),
    source: `${side}/${tie.left}` as TieLink["source"],
    target: `${side}/${tie.right}` as TieLink["target"],
    rank: tie.weight > 0 ? 0 : 1,
    tie,
  };
}

/** A tie, and whether it rests on one statement. */
export interface MarkedTie<Id extends string = string> extends Tie<Id> {
  readonly isThin: boolean;
}

/**
 * Marks the ties that rest on one statement: without it they would not be there, or would turn into their opposite. A
 * tie of several meetings may be thin too, where agreement and disagreement nearly balance.
 */
export function markThinTies<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  ties: readonly Tie<Id>[],
  projection: Projection,
): readonly MarkedTie<Id>[] {
  return withThin(ties, dependentTies(index, profiles, ties, projection));
}

function withThin<Id extends string>(
  ties: readonly Tie<Id>[],
  dependent: DependentTies<Id>,
): readonly MarkedTie<Id>[] {
  const thin = new Set([...dependent.values()].flat());
  return ties.map((tie) => ({ ...tie, isThin: thin.has(tie) }));
}
