import { useMemo } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { QuizKeyTable } from "./QuizKeyTable.tsx";
import { QuizSheetItem } from "./QuizSheetItem.tsx";
import { Sheet } from "./Sheet.tsx";
import { evenChunks } from "./evenChunks.ts";
import { type QuizQuestion, quizQuestions } from "./quizQuestions.ts";
import { ORDINARY_SEED } from "./seededRandom.ts";
import "./quizSheets.css";

/** How many fit on one sheet of either paper, the longest too. */
const QUESTIONS_PER_SHEET = 3;
const KEYS_PER_SHEET = 10;

/** A question with its number, counted from 1 through all sheets. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: QuizQuestion;
}

/** The questions on who said what, with the key apart. */
export function QuizSheets() {
  const { quiz } = useMessages();
  const index = useExplorer((state) => state.index);
  const seed = useExplorer(({ display }) => display.seed);
  const items = useExplorer(({ display }) => display.items);
  const questions = useMemo(() => numbered(quizQuestions(index, seed, items)), [index, seed, items]);
  if (questions.length === 0) return <p>{quiz.tooFew}</p>;
  const which = quiz.which({ seed: seed ?? ORDINARY_SEED, count: questions.length });
  const chosen = { items };
  const asked = evenChunks(questions, QUESTIONS_PER_SHEET);
  const keys = evenChunks(questions, KEYS_PER_SHEET);
  const above = (at: number, count: number) =>
    count === 1 ? which : `${which} · ${quiz.part({ at: at + 1, count })}`;
  return (
    <>
      {asked.map((part, at) => (
        <Sheet
          key={at}
          title={quiz.title}
          above={above(at, asked.length)}
          to={{ page: "quiz" }}
          chosen={chosen}
        >
          <QuestionsOnSheet questions={part} />
        </Sheet>
      ))}
      {keys.map((part, at) => (
        <Sheet
          key={at}
          title={quiz.title}
          above={above(at, keys.length)}
          to={{ page: "quiz" }}
          chosen={chosen}
          isKey
        >
          <p>{quiz.keyIntro}</p>
          <QuizKeyTable questions={part} />
        </Sheet>
      ))}
    </>
  );
}

function QuestionsOnSheet({ questions }: { readonly questions: readonly NumberedQuestion[] }) {
  const { quiz } = useMessages();
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
