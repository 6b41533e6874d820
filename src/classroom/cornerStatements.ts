import { namesOf } from "../case/namesOf.ts";
import { replaceNames } from "../case/replaceNames.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Statement } from "../case/statement.ts";
import { seededRandom, shuffled } from "./seededRandom.ts";

/** A statement as a card to cut out has it: numbered, and without the name of who said it. */
export interface NumberedStatement {
  readonly number: number;
  readonly statement: Statement;
}

/** More cards than these are too many to place in a lesson. */
export const MOST_CARDS = 24;

/** The statements on a proposition in an order of chance, so that their numbers tell nothing; at most 24 of them. */
export function cornerStatements(
  { case: { statements } }: CaseIndex,
  proposition: PropositionId,
  seed: string | null,
): readonly NumberedStatement[] {
  const on = statements.filter((statement) => statement.proposition === proposition);
  return shuffled(on, seededRandom(seed, "corners"))
    .slice(0, MOST_CARDS)
    .map((statement, at) => ({ number: at + 1, statement }));
}

/** The words of a statement with every name of who said it replaced. */
export function namelessWords(
  { actors }: CaseIndex,
  { actor: id, quote, summary }: Statement,
  by: string,
): { readonly quote: string | undefined; readonly summary: string } {
  const actor = actors.get(id);
  const names = actor === undefined ? [] : namesOf(actor);
  const nameless = (text: string) => replaceNames(text, names, () => by);
  return { quote: quote && nameless(quote.text), summary: nameless(summary) };
}
