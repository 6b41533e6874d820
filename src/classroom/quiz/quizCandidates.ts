import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Statement } from "../../case/statement.ts";
import { type Steps, eachOf, madeOfEach } from "../../case/steps/steps.ts";
import { hasWords } from "../../case/toldOf.ts";
import { foldText } from "../../filter/words/foldText.ts";
import { type BlankedWords, blankedWords } from "./blankedWords.ts";
import { endOfAxisInSteps } from "./endOfAxis.ts";
import { OPTIONS, type SpokeOn } from "./quizOptions.ts";

/** A statement that a question may be made of. */
export interface QuizCandidate {
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

/** All statements of a case that have words, in their order. */
export function* quizCandidates(index: CaseIndex, spokeOn: SpokeOn): Steps<readonly QuizCandidate[]> {
  const endOf = yield* endOfAxisInSteps(index);
  const candidates = yield* madeOfEach(index.case.statements, (statement) => {
    const actor = index.actors.get(statement.actor);
    if (actor === undefined || !hasWords(statement)) return [];
    const words = blankedWords(statement, actor);
    return [
      {
        statement,
        words,
        folded: foldText(words.text),
        poorness: poornessOf(words),
        end: endOf(actor.id),
        isLonely: spokeOn(statement.proposition).size < OPTIONS,
      },
    ];
  });
  return candidates.flat();
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
export function* leastHeard(
  left: readonly QuizCandidate[],
  asked: readonly QuizCandidate[],
): Steps<QuizCandidate | undefined> {
  const repeatsOf = repeats(asked);
  let least: { readonly candidate?: QuizCandidate; readonly repeated: number } = { repeated: Infinity };
  yield* eachOf(left, (candidate) => {
    const repeated = repeatsOf(candidate);
    if (repeated < least.repeated) least = { candidate, repeated };
  });
  return least.candidate;
}

/** How much more turns of the actor weigh than how poor the words are, and that more than all else: more than it can be. */
const WEIGHTS = { actor: 10_000, poorness: 1000 } as const;

/** How much of what was asked a candidate repeats. */
function repeats(asked: readonly QuizCandidate[]): (candidate: QuizCandidate) => number {
  const ofActor = countsOf(asked, ({ statement }) => statement.actor);
  const ofProposition = countsOf(asked, ({ statement }) => statement.proposition);
  const ofEnd = countsOf(asked, ({ end }) => end);
  const heard = new Set(asked.map(({ statement }) => statement.stance));
  return (candidate) =>
    WEIGHTS.actor * ofActor(candidate) +
    WEIGHTS.poorness * candidate.poorness +
    ofProposition(candidate) +
    ofEnd(candidate) +
    Number(heard.has(candidate.statement.stance)) +
    Number(candidate.isLonely);
}

function countsOf(asked: readonly QuizCandidate[], keyOf: (one: QuizCandidate) => string | number) {
  const counts = new Map<string | number, number>();
  for (const one of asked) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return (candidate: QuizCandidate) => counts.get(keyOf(candidate)) ?? 0;
}
