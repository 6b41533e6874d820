import type { Actor, ActorId } from "../../case/actor.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useKindName } from "../../reading/names/useKindName.ts";
import { useHeadingFocus } from "../../reading/panel/useHeadingFocus.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { QuizReveal } from "./QuizReveal.tsx";
import { QuizWordsShown } from "./QuizWordsShown.tsx";
import type { QuizQuestion } from "./quizQuestions.ts";
import "../coding/alone/bigChoice.css";

interface QuizQuestionViewProps {
  /** Which question it is, counted from 0, of how many. */
  readonly place: { readonly at: number; readonly count: number };
  readonly question: QuizQuestion;
  readonly guess: ActorId | undefined;
  readonly onChoose: (place: number) => void;
}

/** One question: the words and the actors to choose from, or, after the guess, who said them. */
export function QuizQuestionView({ place, question, guess, onChoose }: QuizQuestionViewProps) {
  const quiz = useWords(quizWords);
  const { at, count } = place;
  const heading = useHeadingFocus(`${at}`);
  return (
    <section className="quiz-question">
      <h2 className="quiz__at" ref={heading} tabIndex={-1}>
        {quiz.at({ at: at + 1, count })}
      </h2>
      {guess === undefined && <Asked question={question} onChoose={onChoose} />}
      <Verdict question={question} guess={guess} />
      {guess !== undefined && <QuizReveal statement={question.statement} guess={guess} />}
    </section>
  );
}

function Asked({ question, onChoose }: Pick<QuizQuestionViewProps, "question" | "onChoose">) {
  const quiz = useWords(quizWords);
  return (
    <>
      <QuizWordsShown question={question} />
      <ul className="quiz-options" aria-label={quiz.options}>
        {question.options.map((actor, at) => (
          <li key={at}>
            <Option actor={actor} at={at} onChoose={() => onChoose(at)} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        {question.isFilled && <b>{quiz.filled} </b>}
        {quiz.hint} <span className="quiz__keys">{quiz.keys}</span>
      </p>
    </>
  );
}

interface OptionProps {
  readonly actor: Actor;
  readonly at: number;
  readonly onChoose: () => void;
}

function Option({ actor, at, onChoose }: OptionProps) {
  const kindName = useKindName();
  const key = String(at + 1);
  return (
    <button type="button" className="big-choice quiz-option" aria-keyshortcuts={key} onClick={onChoose}>
      <span className="quiz-option__key" aria-hidden="true">
        {key}
      </span>
      <span>
        <bdi className="quiz-option__name">{actor.name}</bdi>{" "}
        <span className="quiz-option__role">
          <bdi>{actor.role ?? kindName(actor)}</bdi>
        </span>
      </span>
    </button>
  );
}

/** Says once, politely, how the guess and the speaker compare; silent before the guess. */
function Verdict({ question, guess }: Pick<QuizQuestionViewProps, "question" | "guess">) {
  const quiz = useWords(quizWords);
  const actor = useExplorer(({ index }) => (guess === undefined ? undefined : index.actors.get(guess)));
  const isSpeaker = guess === question.statement.actor;
  return (
    <p role="status" className="quiz__verdict">
      {actor !== undefined && (isSpeaker ? quiz.recognised : quiz.yourGuess({ actor: actor.name }))}
    </p>
  );
}
