import { useStore } from "zustand";
import { type StoreApi, createStore } from "zustand/vanilla";
import type { ActorId } from "../../case/actor.ts";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";
import type { StatementId } from "../../case/statement.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { perCase, withMade } from "../choose/perCase.ts";

/** How far somebody has come with the questions of one seed. */
export interface QuizRun {
  /** The question at hand, counted from 0; as many as there are for the end. */
  readonly at: number;
  /** How often the answers were cleared. */
  readonly round: number;
  readonly guesses: ReadonlyMap<StatementId, ActorId>;
  /** What is written on the reflection sheet, by line. */
  readonly thoughts: readonly string[];
}

const NEW_RUN: QuizRun = { at: 0, round: 0, guesses: new Map(), thoughts: [] };

type QuizRuns = ReadonlyMap<string, QuizRun>;

/** The runs through the questions of a case, by seed and by whether names show: without them ids are others. */
const quizRunsOf = perCase((): StoreApi<QuizRuns> => createStore<QuizRuns>(() => new Map()));

/** A run without its answers, at the start. */
export function cleared({ round }: QuizRun): QuizRun {
  return { ...NEW_RUN, round: round + 1 };
}

/** The run through the questions of the chosen seed, and a way to change it; it outlasts a look at another page. */
export function useQuizRun(): readonly [QuizRun, (change: (run: QuizRun) => QuizRun) => void] {
  const runs = useExplorer(quizRunsOf);
  const { names, seed } = useExplorer(({ display }) => display);
  const under = `${names} ${seed ?? ORDINARY_SEED}`;
  const run = useStore(runs, (all) => all.get(under) ?? NEW_RUN);
  const change = (next: (run: QuizRun) => QuizRun) =>
    // A map replaces the state rather than being merged into it.
    runs.setState((all) => withMade(all, under, next(all.get(under) ?? NEW_RUN)), true);
  return [run, change];
}
