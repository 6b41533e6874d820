import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { QuizKeyTable } from "./QuizKeyTable.tsx";
import { QuizSheetItem } from "./QuizSheetItem.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import { evenChunks } from "../choose/chunks.ts";
import { useQuizQuestions } from "./useQuizQuestions.ts";
import type { NumberedQuestion, QuizQuestion } from "./quizQuestions.ts";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";
import "./quizSheets.css";

/** How many fit on one sheet of either paper, the longest too. */
const QUESTIONS_PER_SHEET = 3;
const KEYS_PER_SHEET = 10;

/** The questions on who said what, with the key apart. */
export function QuizSheets() {
  const quiz = useWords(quizWords);
  const made = useQuizQuestions();
  if (!("result" in made)) return <WorkWait text={quiz.choosing} underway={made.underway} />;
  const questions = numbered(made.result);
  if (questions.length === 0) return <p>{quiz.tooFew}</p>;
  return (
    <>
      <Parts questions={questions} perSheet={QUESTIONS_PER_SHEET}>
        {(part) => <QuestionsOnSheet questions={part} />}
      </Parts>
      <Parts questions={questions} perSheet={KEYS_PER_SHEET} isKey>
        {(part) => (
          <>
            <p>{quiz.keyIntro}</p>
            <QuizKeyTable questions={part} />
          </>
        )}
      </Parts>
    </>
  );
}

interface PartsProps {
  readonly questions: readonly NumberedQuestion[];
  readonly perSheet: number;
  readonly isKey?: boolean;
  readonly children: (part: readonly NumberedQuestion[]) => ReactNode;
}

/** The questions on as many sheets as they take, each under the seed that they are from and its place among the sheets. */
function Parts({ questions, perSheet, isKey = false, children }: PartsProps) {
  const { app } = useMessages();
  const quiz = useWords(quizWords);
  const seed = useExplorer(({ display }) => display.seed) ?? ORDINARY_SEED;
  const items = useExplorer(({ display }) => display.items);
  const which = quiz.which({ seed, count: questions.length });
  const parts = evenChunks(questions, perSheet);
  return parts.map((part, at) => (
    <Sheet
      key={at}
      title={app.classPage.quiz}
      above={parts.length === 1 ? which : `${which} · ${quiz.part({ at: at + 1, count: parts.length })}`}
      to={{ page: "quiz" }}
      chosen={{ items }}
      isKey={isKey}
    >
      {children(part)}
    </Sheet>
  ));
}

function QuestionsOnSheet({ questions }: { readonly questions: readonly NumberedQuestion[] }) {
  const quiz = useWords(quizWords);
  return (
    <>
      <p className="quiet">{quiz.sheetIntro}</p>
      <ol className="quiz-sheet">
        {questions.map((one) => (
          <QuizSheetItem key={one.number} {...one} />
        ))}
      </ol>
    </>
  );
}

function numbered(questions: readonly QuizQuestion[]): readonly NumberedQuestion[] {
  return questions.map((question, at) => ({ number: at + 1, question }));
}
