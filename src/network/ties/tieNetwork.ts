import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import type { Graph, GraphLink, NetworkNode } from "../graph.ts";
import { type Profile, actorProfiles, propositionProfiles } from "../profile.ts";
import type { Network } from "../twoModeNetwork.ts";
import { type Tie, projectOneMode } from "./projectOneMode.ts";
import type { Projection } from "./projection.ts";
import { dependentTies } from "./dependentTies.ts";
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
  return side === "actor" ? actorProfiles(index, among) : propositionProfiles(index, among);
}

/** The one-mode projection of a two-mode network as something to draw, between those whose profiles are given. */
export function tieNetwork(
  index: CaseIndex,
  profiles: readonly Profile[],
  { nodes }: Network,
  { side, ...settings }: TieSettings & { readonly side: TieSide },
): TieNetwork {
  const ties = projectOneMode(index, profiles, settings);
  const shown = markThinTies(index, profiles, strongestTies(ties, settings), settings);
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
  const thin = new Set([...dependentTies(index, profiles, ties, projection).values()].flat());
  return ties.map((tie) => ({ ...tie, isThin: thin.has(tie) }));
}
