import type { Actor } from "../case/actor.ts";
import type { Fault } from "../case/fault.ts";
import { namesOf } from "../case/namesOf.ts";
import { replaceNames } from "../case/replaceNames.ts";
import { draftSteps } from "./draftSteps.ts";

/**
 * Names of actors that a lesson itself would give away while a step of it hides them: in the prompt of that step, and in
 * the titles of all its steps, which are listed in each.
 */
export function nameFaults(json: unknown, actors: readonly Actor[]): Fault[] {
  const names = actors.filter(({ named }) => named).flatMap(namesOf);
  const steps = draftSteps(json);
  const hiding = steps.filter(({ state }) => typeof state === "string" && hidesNames(state));
  const lessons = new Set(hiding.map(({ lessonAt }) => lessonAt));
  return [
    ...hiding.flatMap(({ place, prompt }) => faultsIn(`${place}.prompt`, prompt, names)),
    ...steps
      .filter(({ lessonAt }) => lessons.has(lessonAt))
      .flatMap(({ place, title }) => faultsIn(`${place}.title`, title, names)),
  ];
}

function hidesNames(state: string): boolean {
  return new URLSearchParams(state.split("?")[1]).get("names") === "0";
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
