import * as v from "valibot";
import type { Case } from "../../case/case.ts";
import { hasFields } from "../../case/check/caseDraft.ts";
import { repeatedIds, statedIds } from "../../case/check/duplicateFaults.ts";
import type { Fault, Path } from "../../case/check/fault.ts";
import { shapeFaults } from "../../case/check/shapeFaults.ts";
import { indexCase } from "../../case/indexCase.ts";
import type { Known } from "../../store/explorerSearch.ts";
import { placeFaults } from "../../store/place/placeFaults.ts";
import { searchFaults } from "../../store/searchFaults.ts";
import type { Views } from "../../store/views.ts";
import { draftLessons } from "./draftLessons.ts";
import type { LessonFile } from "./lesson.ts";
import { lessonFileSchema } from "./lessonSchema.ts";
import { nameFaults } from "./nameFaults.ts";
import { stateAddress } from "./stepAddress.ts";

/** The lessons on a case, or all that keeps a file from holding them. */
export type CheckedLessons =
  | { readonly ok: true; readonly file: LessonFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The lessons in JSON of whatever shape, held against the case that they are about, which must be one of these. */
export function lessonsFromJson(json: unknown, cases: readonly Case[], views: Views): CheckedLessons {
  const about = hasFields(json) ? json["case"] : undefined;
  const found = cases.find(({ id }) => id === about);
  if (found !== undefined) return checkLessons(json, { index: indexCase(found), views });
  const problem = `there is no case ${JSON.stringify(about)} here`;
  return { ok: false, faults: [{ place: { path: ["case"] }, problem }] };
}

/**
 * The only door for lessons. Gives the lessons on a case that JSON of whatever shape holds, or every fault of it: its shape,
 * another case, ids that are there twice, states that the case does not have, names where they are hidden.
 */
export function checkLessons(json: unknown, known: Known): CheckedLessons {
  const shape = v.safeParse(lessonFileSchema, json);
  const steps = draftLessons(json).flatMap((lesson) => lesson.steps);
  const faults = [
    ...shapeFaults(shape.issues ?? [], "a lesson file"),
    ...fileFaults(json, known.index.case.id),
    ...steps.flatMap(({ path, fields: { state } }) => stateFaults(known, [...path, "state"], state)),
    ...nameFaults(json, known.index.case.actors),
  ];
  return shape.success && faults.length === 0 ? { ok: true, file: shape.output } : { ok: false, faults };
}

function fileFaults(json: unknown, id: string): Fault[] {
  if (!hasFields(json)) return [];
  const { case: about, lessons } = json;
  const isOther = typeof about === "string" && about !== id;
  const problem = `"${String(about)}" is not the case in this folder; write "${id}"`;
  return [
    ...(isOther ? [{ place: { path: ["case"] }, problem }] : []),
    ...repeatedIds(statedIds(lessons, ["lessons"])),
  ];
}

/** Where the shape is wrong, that is said already. */
function stateFaults(known: Known, path: Path, state: unknown): Fault[] {
  if (typeof state !== "string" || !state.startsWith("/")) return [];
  const { pathname, search } = stateAddress(state);
  const problems = [...placeFaults(known.index, pathname), ...searchFaults(known, search)];
  return problems.map((problem) => ({ place: { path }, problem }));
}
