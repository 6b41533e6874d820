import type { Actor, ActorId } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";
import type { quizWords } from "../../i18n/en/classroom/quiz.ts";
import type { QuizQuestion } from "./quizQuestions.ts";
import type { QuizRun } from "./quizRuns.ts";

/** How many guesses named who said it. */
export function countRecognised(questions: readonly QuizQuestion[], guesses: QuizRun["guesses"]): number {
  return questions.filter(({ statement }) => guesses.get(statement.id) === statement.actor).length;
}

type QuizWords = ReturnType<typeof quizWords>;

interface Reflection {
  readonly about: Pick<Case, "title" | "asOf">;
  readonly seed: string;
  readonly questions: readonly QuizQuestion[];
  readonly run: Pick<QuizRun, "guesses" | "thoughts">;
}

/** Six lines that a student hands in: which questions, how many recognised, the guesses, and three thoughts. */
export function reflectionLines({ about, seed, questions, run }: Reflection, quiz: QuizWords): string[] {
  const count = questions.length;
  const guesses = questions.map((question, at) => guessText(question, at + 1, run.guesses, quiz));
  return [
    quiz.lines.which({ title: about.title, version: about.asOf, seed, count }),
    quiz.lines.score({ count: countRecognised(questions, run.guesses), total: count }),
    quiz.lines.guesses({ text: guesses.join("; ") }),
    ...quiz.thoughts.map((thought, at) => `${thought} ${run.thoughts[at]?.replaceAll(/\s+/g, " ") ?? ""}`),
  ].map((line) => line.trim());
}

function guessText(
  { statement, options }: QuizQuestion,
  at: number,
  guesses: QuizRun["guesses"],
  { lines }: QuizWords,
): string {
  const guess = guesses.get(statement.id);
  if (guess === undefined) return lines.none({ at });
  const actor = shortName(options, guess);
  if (guess === statement.actor) return lines.right({ at, actor });
  return lines.other({ at, actor, one: shortName(options, statement.actor) });
}

function shortName(options: readonly Actor[], id: ActorId): string {
  const actor = options.find((option) => option.id === id);
  return actor?.label ?? actor?.name ?? id;
}
