import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Actor } from "../../case/actor.ts";
import { useHeadingFocus } from "../../reading/panel/useHeadingFocus.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { QuizReflection } from "./QuizReflection.tsx";
import { nextSeed } from "../choose/SeedField.tsx";
import type { QuizQuestion } from "./quizQuestions.ts";
import { cleared, useQuizRun } from "./quizRuns.ts";
import { countRecognised } from "./reflectionLines.ts";

interface QuizEndProps {
  readonly questions: readonly QuizQuestion[];
  readonly onGoTo: (at: number) => void;
}

/** How it went: how many were recognised, each guess beside who said it, and a sheet to think it over. */
export function QuizEnd({ questions, onGoTo }: QuizEndProps) {
  const quiz = useWords(quizWords);
  const [run, change] = useQuizRun();
  const seed = useExplorer(({ display }) => display.seed);
  const show = useExplorer((state) => state.show);
  const heading = useHeadingFocus("end");
  const count = countRecognised(questions, run.guesses);
  return (
    <section className="quiz-end">
      <h2 className="quiz-end__score" ref={heading} tabIndex={-1}>
        {quiz.score({ count, total: questions.length })}
      </h2>
      <p className="quiet">{quiz.scoreNote}</p>
      <ol className="quiz-end__list" aria-label={quiz.asked}>
        {questions.map((question, at) => (
          <li key={question.statement.id}>
            <Outcome question={question} />
            <Button isPlain aria-label={quiz.goTo({ at: at + 1 })} onClick={() => onGoTo(at)}>
              {at + 1}
            </Button>
          </li>
        ))}
      </ol>
      <p>{quiz.why}</p>
      <div className="quiz__ways">
        <Button onClick={() => change(cleared)}>{quiz.again}</Button>
        <Button onClick={() => show({ seed: nextSeed(seed) })}>{quiz.other}</Button>
      </div>
      <QuizReflection questions={questions} />
    </section>
  );
}

/** A question with the guess beside who said it; without a guess it does not tell. */
function Outcome({ question }: { readonly question: QuizQuestion }) {
  const quiz = useWords(quizWords);
  const [{ guesses }] = useQuizRun();
  const { words, statement, options } = question;
  const guess = guesses.get(statement.id);
  const nameOf = (id: Actor["id"]) => options.find((option) => option.id === id)?.name ?? id;
  return (
    <div className="quiz-outcome">
      <blockquote data-quote={words.isQuote} lang={words.language} dir="auto">
        {words.text}
      </blockquote>
      <dl>
        <dt>{quiz.guess}</dt>
        <dd>{guess === undefined ? quiz.notGuessed : <bdi>{nameOf(guess)}</bdi>}</dd>
        {guess !== undefined && (
          <>
            <dt>{quiz.answer}</dt>
            <dd>
              <bdi>{nameOf(statement.actor)}</bdi>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
