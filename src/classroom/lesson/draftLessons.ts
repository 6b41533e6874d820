/** An entry of a lesson file that may have faults: where it stands, and what it says, if it says it. */
interface Draft {
  readonly place: string;
  readonly title?: unknown;
}

interface DraftStep extends Draft {
  readonly prompt?: unknown;
  readonly state?: unknown;
}

interface DraftLesson extends Draft {
  readonly contentNote?: unknown;
  readonly steps: readonly DraftStep[];
}

/** The lessons that can be made out in a file of whatever shape. */
export function draftLessons(json: unknown): readonly DraftLesson[] {
  return entriesOf(json, "lessons", "lessons").map((lesson) => ({
    ...lesson,
    steps: entriesOf(lesson, "steps", `${lesson.place}.steps`),
  }));
}

/** The objects in the list that a field holds, with where they stand. */
function entriesOf(owner: unknown, field: string, place: string): Draft[] {
  const list = isObject(owner) ? (owner as Readonly<Record<string, unknown>>)[field] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, at) =>
    isObject(value) ? [{ ...value, place: `${place}[${at}]` }] : [],
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
