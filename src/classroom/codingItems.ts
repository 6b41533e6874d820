import type { CaseIndex } from "../case/caseIndex.ts";
import type { Stance, Statement } from "../case/statement.ts";
import type { Display } from "../store/explorerState.ts";
import { seededRandom, shuffled } from "./seededRandom.ts";

/** A statement with the actor's own words, on which the case has a stance that a quote can show. */
export type QuotedStatement = Statement & { readonly quote: NonNullable<Statement["quote"]> };

/** The stances that a quote is coded for, taken in turn. An abstention is a vote, not words. */
const IN_TURN = ["oppose", "mixed", "support"] as const satisfies readonly Stance[];

/** Fewer words than these seldom show a stance by themselves. */
const TELLING_WORDS = 5;

/**
 * The quotes to code, the same for everyone with the same seed: stances in turn as far as there are, each time the quote
 * whose actor, proposition and words have been taken least; very short ones last. As many as asked for, or all.
 */
export function codingItems(
  index: CaseIndex,
  { seed, items }: Pick<Display, "seed" | "items">,
): readonly QuotedStatement[] {
  const random = seededRandom(seed, "coding");
  const rest = [...shuffled(index.case.statements.filter(isQuoted), random)];
  const taken: QuotedStatement[] = [];
  while (taken.length < items && rest.length > 0) {
    const next = mostNew(ofNextStance(rest, taken), taken);
    taken.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return shuffled(taken, random);
}

function isQuoted(statement: Statement): statement is QuotedStatement {
  return statement.quote !== undefined && IN_TURN.some((stance) => stance === statement.stance);
}

/** Those of the stance that has been taken least, of those that are left. */
function ofNextStance(
  rest: readonly QuotedStatement[],
  taken: readonly QuotedStatement[],
): readonly QuotedStatement[] {
  const left = IN_TURN.filter((stance) => rest.some((one) => one.stance === stance));
  const timesTaken = (stance: Stance) => taken.filter((one) => one.stance === stance).length;
  const next = left.toSorted((one, other) => timesTaken(one) - timesTaken(other))[0];
  return rest.filter(({ stance }) => stance === next);
}

function mostNew(from: readonly QuotedStatement[], taken: readonly QuotedStatement[]): QuotedStatement {
  const [first, ...others] = from;
  if (first === undefined) throw new Error("There is no quote to take.");
  return others.reduce((best, one) => (staleness(one, taken) < staleness(best, taken) ? one : best), first);
}

/** How little a quote adds to those taken: words already there weigh most, then too few words, then actor and proposition. */
function staleness(
  { quote, actor, proposition }: QuotedStatement,
  taken: readonly QuotedStatement[],
): number {
  const times = (isSame: (one: QuotedStatement) => boolean) => taken.filter(isSame).length;
  const isShort = quote.text.trim().split(/\s+/).length < TELLING_WORDS;
  return (
    10_000 * times((one) => one.quote.text === quote.text) +
    1000 * Number(isShort) +
    times((one) => one.actor === actor) +
    times((one) => one.proposition === proposition)
  );
}
