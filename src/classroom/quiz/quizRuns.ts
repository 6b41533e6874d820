import { type StoreApi, createStore } from "zustand/vanilla";
import type { ActorId } from "../../case/actor.ts";
import type { StatementId } from "../../case/statement.ts";
import { perCase } from "../choose/perCase.ts";

/** How far somebody has come with the questions of one seed. */
export interface QuizRun {
  /** Which question stands, counted from 0; as many as there are for the end. */
  readonly at: number;
  /** How often the answers were cleared. */
  readonly round: number;
  readonly guesses: ReadonlyMap<StatementId, ActorId>;
  /** What is written on the reflection sheet, by line. */
  readonly thoughts: readonly string[];
}

export const NEW_RUN: QuizRun = { at: 0, round: 0, guesses: new Map(), thoughts: [] };

type QuizRuns = ReadonlyMap<string, QuizRun>;

/** The runs through the questions of a case, by seed. */
export const quizRunsOf = perCase((): StoreApi<QuizRuns> => createStore<QuizRuns>(() => new Map()));

/** A run without its answers, at the start. */
export function cleared({ round }: QuizRun): QuizRun {
  return { ...NEW_RUN, round: round + 1 };
}
