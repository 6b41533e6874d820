import type { Brand } from "valibot";

export type ThemeId = string & Brand<"ThemeId">;
export type PropositionId = string & Brand<"PropositionId">;

/** The most words that a label should have: it must fit the picture. */
export const LABEL_WORDS = 3;

/** The most words that a clause should have: it must fit a headline and the end of an axis. */
export const CLAUSE_WORDS = 9;

/** A group of propositions, for the reader's order. */
export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
}

/** Stands for the theme of propositions that have none; it has no title. No id is empty. */
export const NO_THEME = "" as ThemeId;

/** A sentence that one can support or oppose. */
export interface Proposition {
  readonly id: PropositionId;
  /** Absent where it belongs to none. */
  readonly theme?: ThemeId;
  readonly text: string;
  readonly label: string;
  /** The sentence in a few words, as it follows “says”, with no capital and no full stop of its own. */
  readonly clause?: string;
  /** The proposition that says the opposite; one of the two may name the other, or both. */
  readonly contrary?: PropositionId;
}

/** The theme under which a proposition is shown. */
export function themeOf({ theme = NO_THEME }: Pick<Proposition, "theme">): ThemeId {
  return theme;
}

/** The themes under which propositions are shown, in the case's order; at the end what belongs to none, if anything does. */
export function shownThemes(
  themes: readonly Theme[],
  propositions: readonly Pick<Proposition, "theme">[],
): readonly Theme[] {
  const areAllThemed = propositions.every(({ theme }) => theme !== undefined);
  return areAllThemed ? themes : [...themes, { id: NO_THEME, title: "" }];
}

/** The proposition that says the opposite of another; undefined if the case has none. */
export type ContraryOf = (proposition: PropositionId) => PropositionId | undefined;

/** Reads the contraries of a case both ways, whichever of the two propositions names the other. */
export function contraryOf({
  propositions,
}: {
  readonly propositions: readonly Pick<Proposition, "id" | "contrary">[];
}): ContraryOf {
  const contraries = new Map<PropositionId, PropositionId>();
  for (const { id, contrary } of propositions) if (contrary !== undefined) contraries.set(id, contrary);
  for (const [id, contrary] of contraries) if (!contraries.has(contrary)) contraries.set(contrary, id);
  return (proposition) => contraries.get(proposition);
}
