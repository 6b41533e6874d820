import { useStore } from "zustand";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { NEW_RUN, type QuizRun, quizRunsOf } from "./quizRuns.ts";
import { ORDINARY_SEED } from "../../case/seededRandom.ts";

/** The run through the questions of the chosen seed, and a way to change it; it outlasts a look at another page. */
export function useQuizRun(): readonly [QuizRun, (change: (run: QuizRun) => QuizRun) => void] {
  const runs = quizRunsOf(useExplorer(({ index }) => index));
  const seed = useExplorer(({ display }) => display.seed) ?? ORDINARY_SEED;
  const run = useStore(runs, (all) => all.get(seed) ?? NEW_RUN);
  const change = (next: (run: QuizRun) => QuizRun) =>
    // A map replaces the state rather than being merged into it.
    runs.setState((all) => new Map(all).set(seed, next(all.get(seed) ?? NEW_RUN)), true);
  return [run, change];
}
