import type { Actor } from "../../case/actor.ts";
import type { Fault } from "../../case/check/fault.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { replaceNames } from "../../case/names/replaceNames.ts";
import { hidesNames } from "./stepAddress.ts";
import { draftLessons } from "./draftLessons.ts";

/**
 * Names of actors that a lesson itself would give away while a step of it hides them: in what stands in every step, which
 * is the titles and the content note, and in the prompt of that step.
 */
export function nameFaults(json: unknown, actors: readonly Actor[]): Fault[] {
  const names = actors.filter(({ named }) => named).flatMap(namesOf);
  return draftLessons(json).flatMap((lesson) => {
    const hiding = lesson.steps.filter(({ state }) => typeof state === "string" && hidesNames(state));
    if (hiding.length === 0) return [];
    const said = [
      [`${lesson.place}.title`, lesson.title],
      [`${lesson.place}.contentNote`, lesson.contentNote],
      ...lesson.steps.map(({ place, title }) => [`${place}.title`, title]),
      ...hiding.map(({ place, prompt }) => [`${place}.prompt`, prompt]),
    ] as const;
    return said.flatMap(([place, text]) => faultsIn(String(place), text, names));
  });
}

function faultsIn(place: string, text: unknown, names: readonly string[]): Fault[] {
  if (typeof text !== "string") return [];
  const found = new Set<string>();
  replaceNames(text, names, (name) => {
    found.add(name);
    return name;
  });
  return [...found].map((name) => ({ place, problem: `gives away "${name}" where the lesson hides names` }));
}
