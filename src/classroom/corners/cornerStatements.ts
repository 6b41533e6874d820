import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { hasWords } from "../../case/toldOf.ts";
import { statementsOn } from "../choose/saidInCase.ts";
import { blankedWords } from "../quiz/blankedWords.ts";
import { seededRandom, shuffled } from "../../case/seededRandom.ts";

/** A statement as a card to cut out has it: numbered, and without the name of who said it. */
export interface NumberedStatement {
  readonly number: number;
  readonly statement: Statement;
}

/** More cards than these are too many to place in a lesson. */
export const MOST_CARDS = 24;

/** The statements on a proposition in an order of chance, so that their numbers tell nothing; at most 24 of them. */
export function cornerStatements(
  index: CaseIndex,
  proposition: PropositionId,
  seed: string | null,
): readonly NumberedStatement[] {
  const on = statementsOn(index, proposition).filter(hasWords);
  return shuffled(on, seededRandom(seed, "corners"))
    .slice(0, MOST_CARDS)
    .map((statement, at) => ({ number: at + 1, statement }));
}

/** The words of a statement without the names of who said it, blanked as in the quiz. */
export function namelessWords(
  { actors }: CaseIndex,
  { quote, ...told }: Statement,
): { readonly quote: string | undefined; readonly summary: string | undefined } {
  const actor = actors.get(told.actor);
  if (actor === undefined) return { quote: quote?.text, summary: told.summary };
  return {
    quote: quote && blankedWords({ ...told, quote }, actor).text,
    summary: told.summary && blankedWords(told, actor).text,
  };
}
