import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Statement } from "../../case/statement.ts";
import { hasWords } from "../../case/toldOf.ts";
import { foldText } from "../../filter/words/foldText.ts";
import { endOfAxis } from "./endOfAxis.ts";
import { OPTIONS, optionsMaker, speakersOf } from "./quizOptions.ts";
import { type BlankedWords, blankedWords } from "./blankedWords.ts";
import { seededRandom, shuffled } from "../../case/seededRandom.ts";

/** Some words, and who may have said them. */
export interface QuizQuestion {
  readonly statement: Statement;
  readonly words: BlankedWords;
  /** Among them, once, the actor who said it. */
  readonly options: readonly Actor[];
  /** Whether some of them said nothing on the proposition. */
  readonly isFilled: boolean;
}

/** A question with its number, counted from 1 through all sheets. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: QuizQuestion;
}

/** A statement that a question may be made of. */
interface Candidate {
  readonly statement: Statement;
  readonly words: BlankedWords;
  readonly folded: string;
  /** How much its words give to go by: 0 for a sentence of the actor's own, 3 for a scrap of it. */
  readonly poorness: number;
  /** The end of the alignment axis that the actor is at. */
  readonly end: number;
  /** Whether fewer spoke on the proposition than there are options. */
  readonly isLonely: boolean;
}

/**
 * Questions on who said what, the same for the same case and seed on every machine; the first of many are those of few.
 * An actor comes again only when all had their turn, own words come before paraphrases, and among equals those come
 * first whose proposition, stance, and end of the alignment axis have been heard least, so that no side speaks alone.
 * Fewer than asked for where the case has no more.
 */
export function quizQuestions(index: CaseIndex, seed: string | null, items: number): readonly QuizQuestion[] {
  const optionsOf = optionsMaker(index);
  const asked: Candidate[] = [];
  const questions: QuizQuestion[] = [];
  let left = shuffled(candidates(index), seededRandom(seed, "quiz"));
  while (questions.length < items) {
    const next = leastHeard(left, asked);
    if (next === undefined) break;
    left = left.filter(({ folded }) => folded !== next.folded);
    const { statement, words } = next;
    const random = seededRandom(seed, `quiz ${questions.length + 1}`);
    const { options, isFilled } = optionsOf(statement, words, random);
    if (options.length < 2) continue;
    asked.push(next);
    questions.push({ statement, words, options, isFilled });
  }
  return questions;
}

function candidates(index: CaseIndex): readonly Candidate[] {
  const endOf = endOfAxis(index);
  const spokeOn = speakersOf(index);
  return index.case.statements.flatMap((statement) => {
    const actor = index.actors.get(statement.actor);
    if (actor === undefined || !hasWords(statement)) return [];
    const words = blankedWords(statement, actor);
    return {
      statement,
      words,
      folded: foldText(words.text),
      poorness: poornessOf(words),
      end: endOf(actor.id),
      isLonely: spokeOn(statement.proposition).size < OPTIONS,
    };
  });
}

/** By letters rather than words, since not every language divides them. */
const SENTENCE = 20;
const SCRAP = 8;

function poornessOf({ text, isQuote }: BlankedWords): number {
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  if (letters < SCRAP) return 3;
  if (!isQuote) return 2;
  return letters < SENTENCE ? 1 : 0;
}

/** The candidate that repeats least of what was asked already, the first of equals. */
function leastHeard(left: readonly Candidate[], asked: readonly Candidate[]): Candidate | undefined {
  const ranked = left.map((candidate) => ({ candidate, rank: rankAmong(asked, candidate) }));
  return ranked.reduce((best, one) => (isBefore(one.rank, best.rank) ? one : best), ranked[0] ?? NONE)
    .candidate;
}

const NONE = { candidate: undefined, rank: [] };

/** What to keep low, the most important first. */
function rankAmong(asked: readonly Candidate[], { statement, poorness, end, isLonely }: Candidate): number[] {
  const uses = (test: (other: Candidate) => boolean) => asked.filter(test).length;
  const ofActor = uses((other) => other.statement.actor === statement.actor);
  const ofProposition = uses((other) => other.statement.proposition === statement.proposition);
  const ofEnd = uses((other) => other.end === end);
  const isHeard = asked.some((other) => other.statement.stance === statement.stance);
  return [ofActor, poorness, ofProposition + ofEnd + Number(isHeard) + Number(isLonely)];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
