import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { QuizWordsShown } from "./QuizWordsShown.tsx";
import type { NumberedQuestion } from "./quizQuestions.ts";
import { WritingLines } from "../paper/WritingLines.tsx";
import { optionLetter } from "./quizOptions.ts";

/** One question on paper: the words, boxes to tick, and lines for the reason. */
export function QuizSheetItem({ number, question }: NumberedQuestion) {
  const quiz = useWords(quizWords);
  return (
    <li className="quiz-item">
      <span className="quiz-item__number">{number}</span>
      <div className="quiz-item__question">
        <QuizWordsShown question={question} />
        <ul className="quiz-item__options" aria-label={quiz.options}>
          {question.options.map((actor, at) => (
            <li key={actor.id}>
              <span className="quiz-item__box" aria-hidden="true" />
              <b>{optionLetter(at)}</b> <bdi>{actor.name}</bdi>
              {actor.role !== undefined && (
                <span className="quiz-item__role">
                  <bdi>{actor.role}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
        <div className="quiz-item__reason">
          <p className="quiz-item__note">
            {question.isFilled && `${quiz.filled} `}
            {quiz.reasons}
          </p>
          <WritingLines />
        </div>
      </div>
    </li>
  );
}
