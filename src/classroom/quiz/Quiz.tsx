import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useNamesSwitch } from "../../store/hiding/useNamesSwitch.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { Button } from "../../ui/Button.tsx";
import { ClassPage } from "../page/ClassPage.tsx";
import { QuizSetup } from "./QuizSetup.tsx";
import { QuizSteps } from "./QuizSteps.tsx";
import { useQuizQuestions } from "./useQuizQuestions.ts";
import type { QuizQuestion } from "./quizQuestions.ts";
import "./quiz.css";

/** Questions on who said what: guess, then see the words and how we know. */
export function Quiz() {
  const { app } = useMessages();
  const quiz = useWords(quizWords);
  const made = useQuizQuestions();
  return (
    <ClassPage place="quiz" heading={app.classPage.quiz}>
      {"result" in made ? (
        <Asked questions={made.result} />
      ) : (
        <WorkWait text={quiz.choosing} underway={made.underway} />
      )}
    </ClassPage>
  );
}

function Asked({ questions }: { readonly questions: readonly QuizQuestion[] }) {
  const quiz = useWords(quizWords);
  return (
    <div className="quiz">
      <QuizNames />
      {questions.length === 0 ? <p>{quiz.tooFew}</p> : <QuizSteps questions={questions} />}
      <QuizSetup count={questions.length} />
    </div>
  );
}

/** While names are hidden: that there is nobody to recognise, and the way to the names. */
function QuizNames() {
  const quiz = useWords(quizWords);
  const { areShown, flip } = useNamesSwitch();
  if (areShown) return null;
  return (
    <p>
      {quiz.namesHidden} <Button onClick={flip}>{quiz.showNames}</Button>
    </p>
  );
}
