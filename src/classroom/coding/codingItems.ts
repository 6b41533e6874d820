import type { ActorId } from "../../case/actor.ts";
import { type BodyOf, bodyOf } from "../../case/bodies.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { countWords } from "../../case/countWords.ts";
import type { Stance, Statement } from "../../case/statement.ts";
import type { Display } from "../../store/explorerState.ts";
import { seededRandom, shuffled } from "../../case/seededRandom.ts";

/** A statement with the actor's own words, on which the case has a stance that a quote can show. */
export type QuotedStatement = Statement & { readonly quote: NonNullable<Statement["quote"]> };

/** The stances that a quote is coded for, taken in turn. An abstention is a vote, not words. */
const IN_TURN = ["oppose", "mixed", "support"] as const satisfies readonly Stance[];

/** Fewer words than these seldom show a stance by themselves. */
const TELLING_WORDS = 6;

/** What a source puts in where a quote lacks its context: "(the UN response)", "ignor[ing]". */
const FILLED_IN = /[[(]/;

/** English words that turn, limit or deny, so that both halves of a mixed stance can be in the quote. */
const LIMITS =
  /\b(?:but|yet|though|although|however|while|whereas|only|if|unless|until|except|provided|without|no|not|nor|never|cannot)\b|n[’']t\b/i;

/** How many quotes one body gives, with those who speak for it, while others have some left. */
const MOST_OF_BODY = 2;

/**
 * The quotes to code, the same for everyone with the same seed: those that stand alone first, and words that were taken
 * already last; among them those of bodies that have given fewer than two; among them stances in turn as far as there
 * are, each time the quote whose actor and proposition have been taken least. As many as asked for, or all.
 */
export function codingItems(
  index: CaseIndex,
  { seed, items }: Pick<Display, "seed" | "items">,
): readonly QuotedStatement[] {
  const random = seededRandom(seed, "coding");
  const body = bodyOf(index.case);
  const rest = [...shuffled(index.case.statements.filter(isQuoted), random)];
  const taken: QuotedStatement[] = [];
  while (taken.length < items && rest.length > 0) {
    const isClear = clearest(rest, taken);
    const isNext = ofNextStance(rest, spread(rest, isClear, givenBy(taken, body)), taken);
    const next = mostNew(rest, isNext, taken);
    taken.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return shuffled(taken, random);
}

/**
 * Whether a quote can be coded by its own words: it has at least six, none that the source filled in between brackets,
 * and, where it is coded as mixed and is in English, one that turns, limits or denies, since else the half that is
 * missing is outside of it.
 */
export function standsAlone({ quote: { text, language }, stance }: QuotedStatement): boolean {
  const lacksHalf = stance === "mixed" && /^en\b/i.test(language) && !LIMITS.test(text);
  return countWords(text) >= TELLING_WORDS && !FILLED_IN.test(text) && !lacksHalf;
}

function isQuoted(statement: Statement): statement is QuotedStatement {
  return statement.quote !== undefined && IN_TURN.some((stance) => stance === statement.stance);
}

/** Which quotes are meant. Asked of one after the other, and of no more than needed: a case may have very many. */
type IsMeant = (quoted: QuotedStatement) => boolean;

/** Those that stand alone and are not in the same words as one taken; else those in other words; else all. */
function clearest(rest: readonly QuotedStatement[], taken: readonly QuotedStatement[]): IsMeant {
  const isFresh: IsMeant = ({ quote }) => taken.every((one) => one.quote.text !== quote.text);
  const isAlone: IsMeant = (one) => isFresh(one) && standsAlone(one);
  return [isAlone, isFresh].find((isMeant) => rest.some(isMeant)) ?? isAny;
}

const isAny: IsMeant = () => true;

/** How many quotes the body of an actor has given. */
function givenBy(taken: readonly QuotedStatement[], body: BodyOf): (actor: ActorId) => number {
  const bodies = taken.map(({ actor }) => body(actor));
  return (actor) => bodies.filter((one) => one === body(actor)).length;
}

/** Those of bodies that have not given their share yet; all, where there are no others. */
function spread(
  rest: readonly QuotedStatement[],
  isMeant: IsMeant,
  given: (actor: ActorId) => number,
): IsMeant {
  const isOther: IsMeant = (one) => given(one.actor) < MOST_OF_BODY && isMeant(one);
  return rest.some(isOther) ? isOther : isMeant;
}

/** Those of the stance that has been taken least, of those that are left. */
function ofNextStance(
  rest: readonly QuotedStatement[],
  isMeant: IsMeant,
  taken: readonly QuotedStatement[],
): IsMeant {
  const isOf = (stance: Stance) => (one: QuotedStatement) => one.stance === stance && isMeant(one);
  const timesTaken = (stance: Stance) => taken.filter((one) => one.stance === stance).length;
  const inOrder = IN_TURN.toSorted((one, other) => timesTaken(one) - timesTaken(other));
  return inOrder.map(isOf).find((isOfStance) => rest.some(isOfStance)) ?? isMeant;
}

/** The first of those that are meant of whose actor and proposition least has been taken. */
function mostNew(
  rest: readonly QuotedStatement[],
  isMeant: IsMeant,
  taken: readonly QuotedStatement[],
): QuotedStatement {
  let best: { readonly one: QuotedStatement; readonly times: number } | null = null;
  for (const one of rest) {
    const times = staleness(one, taken);
    if ((best !== null && times >= best.times) || !isMeant(one)) continue;
    best = { one, times };
    if (times === 0) break;
  }
  if (best === null) throw new Error("There is no quote to take.");
  return best.one;
}

/** How often the actor and the proposition of a quote have been taken. */
function staleness({ actor, proposition }: QuotedStatement, taken: readonly QuotedStatement[]): number {
  const times = (isSame: (one: QuotedStatement) => boolean) => taken.filter(isSame).length;
  return times((one) => one.actor === actor) + times((one) => one.proposition === proposition);
}
