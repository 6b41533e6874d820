/** A row of either table: groups, their actors and positions, or propositions, their groups and positions. */
export type SpineRow = GroupRow | ActorRow | PropositionRow | PositionRow;

interface Row {
  /** Tells it from all other rows of its table. */
  readonly key: string;
  /** The key of the row that it is a part of; null for those of the table itself. */
  readonly within: string | null;
  /** How many statements pass. */
  readonly statements: number;
}

interface Foldable extends Row {
  readonly isUnfolded: boolean;
  /** The same statements by the stance of the position that they make, in the order of `STANCES`. */
  readonly stances: readonly number[];
}

/** The one of many with the most statements. */
export interface Most {
  /** Its place in its list. */
  readonly at: number;
  readonly statements: number;
}

export interface GroupRow extends Foldable {
  readonly kind: "group";
  /** Its place among the groups. */
  readonly group: number;
  /** The only proposition that it is about; null for all. */
  readonly on: number | null;
  /** How many of its actors say any of this. */
  readonly speaking: number;
  /** The proposition that it supports, and the one that it opposes, in most statements. */
  readonly supports: Most | null;
  readonly opposes: Most | null;
}

export interface ActorRow extends Foldable {
  readonly kind: "actor";
  readonly actor: number;
  /** On how many propositions. */
  readonly positions: number;
}

export interface PropositionRow extends Foldable {
  readonly kind: "proposition";
  readonly proposition: number;
  /** How many actors take a position on it. */
  readonly speaking: number;
  /** The group that supports it, and the one that opposes it, in most statements. */
  readonly supports: Most | null;
  readonly opposes: Most | null;
}

export interface PositionRow extends Row {
  readonly kind: "position";
  readonly actor: number;
  readonly proposition: number;
  /** The place of its stance in `STANCES`. */
  readonly stance: number;
}

/** Of a list of so many, the one with the highest count, the first of equals; null where none has any. */
export function mostIn(length: number, countOf: (at: number) => number): Most | null {
  let most: Most | null = null;
  for (let at = 0; at < length; at += 1) {
    const statements = countOf(at);
    if (statements > (most?.statements ?? 0)) most = { at, statements };
  }
  return most;
}
