import { NO_FILTER } from "../../filter/filter.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { formatSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../../store/explorerState.ts";
import type { Address } from "../../store/nameHandling.ts";
import { placePath } from "../../store/place/placePath.ts";
import { useLessons } from "./LessonsProvider.tsx";
import type { Lesson } from "./lesson.ts";
import { stepRef } from "./lessonStep.ts";

/** Makes the address at which a lesson on the case at hand begins; see `lessonStart`. */
export function useLessonStart(): (lesson: Lesson, present?: boolean) => Address {
  const lessons = useLessons();
  const caseId = useExplorer(({ index }) => index.case.id);
  const { names, seed } = useExplorer((state) => state.display);
  return (lesson, present = false) => {
    const base = placePath(caseId, { page: "explorer" }, stepRef(lessons, lesson, 0));
    return lessonStart(base, { names, seed, present });
  };
}

/**
 * Where a lesson begins: at its first step, named as shortly as may be for a QR code; where names are hidden, with that
 * and the seed of the stand-ins.
 */
export function lessonStart(
  base: string,
  { names, seed, present }: Pick<Display, "names" | "seed" | "present">,
): Address {
  const display = { ...DEFAULT_DISPLAY, names, seed: names ? null : seed, present };
  return { pathname: base, search: formatSearch({ filter: NO_FILTER, display }) };
}
