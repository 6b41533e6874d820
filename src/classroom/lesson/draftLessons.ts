import { type PlacedFields, hasFields, placedEntries } from "../../case/check/caseDraft.ts";

interface DraftLesson extends PlacedFields {
  readonly steps: readonly PlacedFields[];
}

/** The lessons that can be made out in a file of whatever shape, and their steps, each with the way to it. */
export function draftLessons(json: unknown): readonly DraftLesson[] {
  const lessons = hasFields(json) ? placedEntries(json["lessons"], ["lessons"]) : [];
  return lessons.map(({ path, fields }) => ({
    path,
    fields,
    steps: placedEntries(fields["steps"], [...path, "steps"]),
  }));
}
