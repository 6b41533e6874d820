import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { PropositionText } from "../../reading/names/PropositionName.tsx";
import type { QuizQuestion } from "./quizQuestions.ts";

/** The words of a question as one reads them before the guess, and the proposition that they are on. */
export function QuizWordsShown({ question }: { readonly question: QuizQuestion }) {
  const quiz = useWords(quizWords);
  const { words, statement } = question;
  return (
    <div className="quiz-words">
      <p className="quiet">{words.isQuote ? quiz.ownWords : quiz.paraphrase}</p>
      <blockquote className="quiz-words__text" data-quote={words.isQuote} lang={words.language} dir="auto">
        {words.text}
      </blockquote>
      <div className="quiz-words__about">
        <span className="quiet">{quiz.about}</span> <PropositionText id={statement.proposition} />
      </div>
    </div>
  );
}
