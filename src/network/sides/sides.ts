import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Evidence } from "../ties/evidence.ts";
import type { Bridges } from "./bridges.ts";
import type { Communities } from "./findCommunities.ts";
import type { Frustration } from "./frustration.ts";
import type { PropositionAcross } from "./propositionsAcross.ts";
import type { SignedModularity } from "./signedModularity.ts";

/** Actors who agree with each other more than with the others. */
export interface SideGroup {
  /** Who said most first. */
  readonly members: readonly ActorId[];
  /** The one or two that said most: they name the group, since no judgement may. */
  readonly names: readonly ActorId[];
  /** How many statements its members made, on whatever. */
  readonly statements: number;
  /** The statements in which its members say the same as each other. */
  readonly evidence: Evidence;
}

/** A group of whom some two would still agree, whichever statement is left out. */
export interface Side extends SideGroup {
  readonly letter: string;
}

/**
 * An actor in no group: it spoke *alone* on all its propositions, or it *differs* from all it met, or it agrees with some
 * but is *torn*: in each group it would bring in as much disagreement, or more.
 */
export interface ActorApart {
  readonly actor: ActorId;
  readonly why: "alone" | "differs" | "torn";
}

/** The sides that are found, and what follows from them. */
export interface FoundSides extends Bridges {
  readonly kind: "found";
  readonly actors: number;
  /** How many actors were left out, those who said least, since all pairs of them were too many. */
  readonly leftOut: number;
  readonly sides: readonly Side[];
  /** Groups of whom no two would agree without some one statement: they are no sides, and nothing follows from them. */
  readonly thinGroups: readonly SideGroup[];
  /** Who said most first. */
  readonly apart: readonly ActorApart[];
  readonly propositions: readonly PropositionAcross[];
  /** Of the whole division, thin groups too. */
  readonly modularity: SignedModularity;
  readonly frustration: Frustration;
  /** How the division was found, and whether others are as good. */
  readonly search: Omit<Communities<ActorId>, "partition">;
}

/** Why there are no sides to show. */
export type WhyNoSides =
  | { readonly kind: "one-actor"; readonly actor: ActorId }
  | { readonly kind: "one-proposition"; readonly proposition: PropositionId }
  | { readonly kind: "no-agreement"; readonly actors: number; readonly disagreements: number };

export type Sides = FoundSides | WhyNoSides;

/** A, B, … Z, then AA, AB …: what a side is called for short, which says nothing of it. */
export function sideLetter(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : sideLetter(Math.floor(at / 26) - 1) + last;
}
