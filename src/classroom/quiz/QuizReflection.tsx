import { useId } from "react";
import { printPage } from "../../host/printPage.ts";
import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import "../../ui/codeText.css";
import { Sheet } from "../paper/Sheet.tsx";
import type { QuizQuestion } from "./quizQuestions.ts";
import { reflectionLines } from "./reflectionLines.ts";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";
import { useQuizRun } from "./quizRuns.ts";

interface QuizReflectionProps {
  readonly questions: readonly QuizQuestion[];
}

/** Six lines with the answers and what one thinks of them, to print or to copy. */
export function QuizReflection({ questions }: QuizReflectionProps) {
  const quiz = useWords(quizWords);
  const id = useId();
  const about = useExplorer(({ index }) => index.case);
  const seed = useExplorer(({ display }) => display.seed) ?? ORDINARY_SEED;
  const [run] = useQuizRun();
  const lines = reflectionLines({ about, seed, questions, run }, quiz);
  return (
    <section className="quiz-reflection" aria-labelledby={id}>
      <h3 id={id}>{quiz.sheet}</h3>
      <p className="quiet">{quiz.sheetNote}</p>
      {quiz.thoughts.map((thought, at) => (
        <Thought key={thought} label={thought} at={at} />
      ))}
      <CopyField label={quiz.sheetText} text={lines.join("\n")} rows={8} />
      <p>
        <Button onClick={() => void printPage()}>{quiz.sheetPrint}</Button>
      </p>
      <div className="quiz-reflection__paper">
        <Sheet title={quiz.sheet} to={{ page: "quiz" }} chosen={{ items: questions.length }}>
          <ol>
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ol>
        </Sheet>
      </div>
    </section>
  );
}

/** A line to write on; it stays in the tab. */
function Thought({ label, at }: { readonly label: string; readonly at: number }) {
  const [run, change] = useQuizRun();
  const write = (text: string) =>
    change((before) => ({ ...before, thoughts: Object.assign([...before.thoughts], { [at]: text }) }));
  return (
    <label className="quiz-reflection__thought">
      {label}
      <textarea
        rows={2}
        dir="auto"
        autoComplete="off"
        value={run.thoughts[at] ?? ""}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </label>
  );
}
