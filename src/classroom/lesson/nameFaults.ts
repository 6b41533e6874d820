import type { Actor } from "../../case/actor.ts";
import type { PlacedFields } from "../../case/check/caseDraft.ts";
import type { Fault, Path } from "../../case/check/fault.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { replaceNames } from "../../case/names/replaceNames.ts";
import { hidesNames } from "./stepAddress.ts";
import { draftLessons } from "./draftLessons.ts";

/**
 * Names of actors that a lesson itself would give away while a step of it hides them: in what is in every step, which
 * is the titles and the content note, and in the prompt of that step.
 */
export function nameFaults(json: unknown, actors: readonly Actor[]): Fault[] {
  const names = actors.filter(({ named }) => named).flatMap(namesOf);
  return draftLessons(json).flatMap(({ steps, ...lesson }) => {
    const hiding = steps.filter(({ fields: { state } }) => typeof state === "string" && hidesNames(state));
    if (hiding.length === 0) return [];
    const said: readonly (readonly [PlacedFields, string])[] = [
      [lesson, "title"],
      [lesson, "contentNote"],
      ...steps.map((step) => [step, "title"] as const),
      ...hiding.map((step) => [step, "prompt"] as const),
    ];
    return said.flatMap(([of, field]) => faultsIn([...of.path, field], of.fields[field], names));
  });
}

function faultsIn(path: Path, text: unknown, names: readonly string[]): Fault[] {
  if (typeof text !== "string") return [];
  const found = new Set<string>();
  replaceNames(text, names, (name) => {
    found.add(name);
    return name;
  });
  return [...found].map((name) => ({
    place: { path },
    problem: `gives away "${name}", but the lesson hides names; leave the name out`,
  }));
}
