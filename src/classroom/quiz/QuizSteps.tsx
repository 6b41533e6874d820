import { usePlace } from "../../store/place/usePlace.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { useKeyActs } from "../../ui/hooks/useKeyActs.ts";
import { QuizEnd } from "./QuizEnd.tsx";
import { QuizQuestionView } from "./QuizQuestionView.tsx";
import { OPTIONS } from "./quizOptions.ts";
import type { QuizQuestion } from "./quizQuestions.ts";
import { type QuizRun, cleared, useQuizRun } from "./quizRuns.ts";

interface QuizStepsProps {
  readonly questions: readonly QuizQuestion[];
}

/** One question after the other, and at last how it went. */
export function QuizSteps({ questions }: QuizStepsProps) {
  const [run, change] = useQuizRun();
  const { step } = usePlace();
  const { seed, present } = useExplorer(({ display }) => display);
  const at = Math.min(run.at, questions.length);
  const question = questions[at];
  const guess = question && run.guesses.get(question.statement.id);
  const goTo = (next: number) => change((before) => ({ ...before, at: next }));
  const choose = (place: number) => {
    const actor = question?.options[place];
    if (actor !== undefined && guess === undefined) change((before) => withGuess(before, question, actor.id));
  };
  useQuizKeys({
    onChoose: choose,
    onNext: () => guess !== undefined && goTo(at + 1),
    onBack: () => at > 0 && goTo(at - 1),
    hasArrows: step === undefined || !present,
  });
  const subject = `${seed}/${run.round}/${at}`;
  return (
    <>
      {question === undefined ? (
        <QuizEnd key={subject} questions={questions} onGoTo={goTo} />
      ) : (
        <QuizQuestionView
          key={subject}
          place={{ at, count: questions.length }}
          question={question}
          guess={guess}
          onChoose={choose}
        />
      )}
      <QuizWays at={at} count={questions.length} hasGuess={guess !== undefined} onGoTo={goTo} />
    </>
  );
}

function withGuess(
  run: QuizRun,
  question: QuizQuestion | undefined,
  actor: QuizQuestion["options"][0]["id"],
) {
  if (question === undefined) return run;
  return { ...run, guesses: new Map(run.guesses).set(question.statement.id, actor) };
}

function onwardOf(quiz: ReturnType<typeof quizWords>, isLast: boolean, hasGuess: boolean): string {
  if (isLast) return hasGuess ? quiz.end : quiz.skipToEnd;
  return hasGuess ? quiz.next : quiz.skip;
}

interface QuizWaysProps {
  readonly at: number;
  readonly count: number;
  readonly hasGuess: boolean;
  readonly onGoTo: (at: number) => void;
}

/** Back, on, and away with the answers. */
function QuizWays({ at, count, hasGuess, onGoTo }: QuizWaysProps) {
  const quiz = useWords(quizWords);
  const [run, change] = useQuizRun();
  const onward = onwardOf(quiz, at + 1 === count, hasGuess);
  return (
    <div className="quiz__ways">
      {at > 0 && <Button onClick={() => onGoTo(at - 1)}>{quiz.back}</Button>}
      {at < count && (
        <Button data-main={hasGuess || undefined} onClick={() => onGoTo(at + 1)}>
          {onward}
        </Button>
      )}
      {run.guesses.size > 0 && (
        <Button isPlain onClick={() => change(cleared)}>
          {quiz.clear}
        </Button>
      )}
    </div>
  );
}

interface QuizKeys {
  /** A number key, from 0 for the first. */
  readonly onChoose: (at: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Whether arrows are free; on a projector a lesson's steps have them. */
  readonly hasArrows: boolean;
}

/** Number keys choose, Enter and the arrow go on, the other arrow back. */
function useQuizKeys({ onChoose, onNext, onBack, hasArrows }: QuizKeys): void {
  const numbers = Array.from({ length: OPTIONS }, (_, at) => [String(at + 1), () => onChoose(at)] as const);
  useKeyActs({
    ...Object.fromEntries(numbers),
    Enter: onNext,
    ...(hasArrows && { ArrowRight: onNext, ArrowLeft: onBack }),
  });
}
