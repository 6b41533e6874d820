import type { Brand } from "valibot";

export type ThemeId = string & Brand<"ThemeId">;
export type PropositionId = string & Brand<"PropositionId">;

/** The most words that a label may have: it must fit the picture. */
export const LABEL_WORDS = 3;

/** The most words that a clause may have: it must fit a headline and the end of an axis. */
export const CLAUSE_WORDS = 9;

/** A group of propositions, for the reader's order. */
export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
}

/** A sentence that one can support or oppose. */
export interface Proposition {
  readonly id: PropositionId;
  readonly theme: ThemeId;
  readonly text: string;
  readonly label: string;
  /** The sentence in a few words, as it follows “says”, with no capital and no full stop of its own. */
  readonly clause?: string;
  /** The proposition that says the opposite; one of the two may name the other, or both. */
  readonly contrary?: PropositionId;
}
