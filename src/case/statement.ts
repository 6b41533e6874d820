import type { Brand } from "valibot";
import type { ActorId } from "./actor.ts";
import type { PropositionId } from "./proposition.ts";
import type { SourceId } from "./source.ts";

export type StatementId = string & Brand<"StatementId">;

/** What one can say to a proposition; `abstain` is for recorded votes. */
export const STANCES = ["support", "oppose", "mixed", "abstain"] as const;
export type Stance = (typeof STANCES)[number];

/** How many, of statements or of positions, take each stance. */
export type StanceCounts = Readonly<Record<Stance, number>>;

/** Of all stances together. */
export function totalOf(counts: StanceCounts): number {
  return STANCES.reduce((sum, stance) => sum + counts[stance], 0);
}

/** How we know that it was said. */
export const ATTRIBUTIONS = ["direct", "paraphrase", "second-hand", "recorded"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/**
 * How far the speaker commits: says it, finds what others say credible or cites it, is concerned that it may be so, asks for
 * it, or expects it. A stance says for or against; a commitment says how far.
 */
export const COMMITMENTS = ["asserts", "credits", "raises-concern", "asks-for", "expects"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** What a statement does with another, where the passage itself says so. */
export const LINK_TYPES = ["answers", "cites", "relays", "supersedes"] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** From the statement that holds it to another of the same case. */
export interface StatementLink {
  readonly type: LinkType;
  readonly statement: StatementId;
}

/** The most words that a quote should have, so that a case never reprints its source. */
export const QUOTE_WORDS = 20;

/** One actor, one proposition, one stance, one passage. */
export interface Statement {
  readonly id: StatementId;
  readonly actor: ActorId;
  readonly proposition: PropositionId;
  readonly stance: Stance;
  readonly attribution: Attribution;
  /** Absent where nobody has coded it. */
  readonly commitment?: Commitment;
  /** Under what condition the speaker says it, in our words. */
  readonly condition?: string;
  readonly summary?: string;
  readonly quote?: { readonly text: string; readonly language: string };
  /** An EDTF date. */
  readonly date?: string;
  readonly source: SourceId;
  readonly locator?: string;
  readonly speaker?: string;
  readonly via?: string;
  readonly addressee?: ActorId;
  readonly note?: string;
  readonly links?: readonly StatementLink[];
  /** Where it was taken from: the id of a row in the table that was opened, or its file and its place there. */
  readonly origin?: string;
}
