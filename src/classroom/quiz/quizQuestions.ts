import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { seededRandom, shuffled } from "../../case/seededRandom.ts";
import type { Statement } from "../../case/statement.ts";
import type { Steps as QuietSteps } from "../../case/steps/steps.ts";
import { type Progress, type Steps, inOneGo } from "../../network/steps.ts";
import type { BlankedWords } from "./blankedWords.ts";
import { type QuizCandidate, leastHeard, quizCandidates } from "./quizCandidates.ts";
import { optionsMaker, speakersOf } from "./quizOptions.ts";

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

/**
 * Questions on who said what, the same for the same case and seed on every machine; the first of many are those of few.
 * An actor comes again only when all had their turn, own words come before paraphrases, and among equals those come
 * first whose proposition, stance, and end of the alignment axis have been heard least, so that no side speaks alone.
 * Fewer than asked for where the case has no more.
 */
export function quizQuestions(index: CaseIndex, seed: string | null, items: number): readonly QuizQuestion[] {
  return inOneGo(quizQuestionSteps(index, seed, items));
}

/** The same in steps, none of which goes through all statements. */
export function* quizQuestionSteps(
  index: CaseIndex,
  seed: string | null,
  items: number,
): Steps<readonly QuizQuestion[]> {
  const asked: QuizCandidate[] = [];
  const questions: QuizQuestion[] = [];
  // To prepare them takes about as long as to ask ten.
  const soFar = (prepared: number) => ({ done: prepared + questions.length, all: items + 10 });
  const spokeOn = speakersOf(index);
  const candidates = yield* tellingHowFar(quizCandidates(index, spokeOn), () => soFar(0));
  const optionsOf = yield* tellingHowFar(optionsMaker(index, spokeOn), () => soFar(5));
  let left = shuffled(candidates, seededRandom(seed, "quiz"));
  while (questions.length < items) {
    const next = yield* tellingHowFar(leastHeard(left, asked), () => soFar(10));
    if (next === undefined) break;
    left = left.filter(({ folded }) => folded !== next.folded);
    const { statement, words } = next;
    const random = seededRandom(seed, `quiz ${questions.length + 1}`);
    const { options, isFilled } = yield* tellingHowFar(optionsOf(next, random), () => soFar(10));
    if (options.length < 2) continue;
    asked.push(next);
    questions.push({ statement, words, options, isFilled });
  }
  return questions;
}

function* tellingHowFar<Result>(steps: QuietSteps<Result>, howFar: () => Progress): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield howFar();
  }
}
