import { use } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { placePath } from "../../store/place/placePath.ts";
import type { Display } from "../../store/explorerState.ts";
import { KeptHidden } from "./keptHidden.ts";
import { useLessons } from "./LessonsProvider.tsx";
import type { Lesson } from "./lesson.ts";
import { stepRef } from "./lessonStep.ts";
import type { Address } from "../../store/nameHandling.ts";
import { stepAddress } from "./stepAddress.ts";

type Named = Pick<Display, "names" | "seed">;

/**
 * Makes the address of a step, `at` counted from 0, with the state that it is about, or with another state. Nothing that
 * is chosen now goes along, but names that somebody has hidden stay hidden; or what is `asked` of names.
 */
export function useStepTo(
  asked?: Named,
): (lesson: Lesson, at: number, otherState?: string) => Address | null {
  const lessons = useLessons();
  const caseId = useExplorer(({ index }) => index.case.id);
  const display = useExplorer((state) => state.display);
  const kept = useKeptNames(display);
  return (lesson, at, otherState) => {
    const state = lesson.steps[at] && (otherState ?? lesson.steps[at].state);
    const base = placePath(caseId, { page: "explorer" }, stepRef(lessons, lesson, at));
    return state === undefined ? null : stepAddress(base, state, { ...display, ...(asked ?? kept) });
  };
}

/** What of names goes along to another page: that somebody has hidden them, with the seed that they are hidden by. */
export function useKeptNames({ names, seed }: Named): Named {
  const isHidden = use(KeptHidden) ?? !names;
  return isHidden ? { names: false, seed } : { names: true, seed: null };
}
