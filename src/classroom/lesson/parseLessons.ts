import * as v from "valibot";
import { repeatedIds } from "../../case/check/duplicateFaults.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { shapeFaults } from "../../case/check/shapeFaults.ts";
import { statedIds } from "../../case/check/statedIds.ts";
import { placeFaults } from "../../store/place/placeFaults.ts";
import type { Known } from "../../store/explorerSearch.ts";
import { searchFaults } from "../../store/searchFaults.ts";
import { draftLessons } from "./draftLessons.ts";
import { stateAddress } from "./stepAddress.ts";
import { type LessonFile, lessonFileSchema } from "./lesson.ts";
import { nameFaults } from "./nameFaults.ts";

/** Thrown for lessons that cannot be given; its message lists every fault, a line each. */
export class LessonError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const heading =
      faults.length === 1 ? "The lessons have 1 fault:" : `The lessons have ${faults.length} faults:`;
    super([heading, ...faults.map(formatFault)].join("\n"));
    this.name = "LessonError";
    this.faults = faults;
  }
}

/**
 * The only door for lessons: JSON of unknown shape in, sound lessons on the case out.
 * @throws LessonError with every fault, if there is one.
 */
export function parseLessons(json: unknown, known: Known): LessonFile {
  const faults = findLessonFaults(json, known);
  if (faults.length > 0) throw new LessonError(faults);
  return json as LessonFile;
}

/** Every fault of a lesson file: its shape, another case, ids that stand twice, states that the case does not have, names where they are hidden. */
export function findLessonFaults(json: unknown, known: Known): readonly Fault[] {
  const shape = v.safeParse(lessonFileSchema, json);
  const steps = draftLessons(json).flatMap((lesson) => lesson.steps);
  return [
    ...shapeFaults(shape.issues ?? [], "a lesson file"),
    ...caseFaults(json, known.index.case.id),
    ...repeatedIds(statedIds(json, "lessons")),
    ...steps.flatMap(({ place, state }) => stateFaults(known, `${place}.state`, state)),
    ...nameFaults(json, known.index.case.actors),
  ];
}

function caseFaults(json: unknown, id: string): Fault[] {
  const about = (json as { readonly case?: unknown } | null | undefined)?.case;
  if (typeof about !== "string" || about === id) return [];
  return [
    { place: "case", problem: `"${about}" is not the case that the lessons lie beside; write "${id}"` },
  ];
}

/** Where the shape is wrong, that is said already. */
function stateFaults(known: Known, place: string, state: unknown): Fault[] {
  if (typeof state !== "string" || !state.startsWith("/")) return [];
  const { pathname, search } = stateAddress(state);
  const problems = [...placeFaults(known.index, pathname), ...searchFaults(known, search)];
  return problems.map((problem) => ({ place, problem }));
}
