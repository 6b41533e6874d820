/** A step of a lesson file that may have faults: where it stands, in which lesson, and what it says, if it says it. */
interface DraftStep {
  readonly place: string;
  readonly lessonAt: number;
  readonly title?: unknown;
  readonly prompt?: unknown;
  readonly state?: unknown;
}

/** The steps that can be made out in a lesson file of whatever shape. */
export function draftSteps(json: unknown): readonly DraftStep[] {
  return entriesOf(json, "lessons").flatMap(({ at: lessonAt, value: lesson }) =>
    entriesOf(lesson, "steps").map(({ at, value }) => ({
      ...value,
      place: `lessons[${lessonAt}].steps[${at}]`,
      lessonAt,
    })),
  );
}

/** The objects in the list that a field holds, with where they stand in it. */
function entriesOf(owner: unknown, field: string): { readonly at: number; readonly value: object }[] {
  const list = isObject(owner) ? (owner as Readonly<Record<string, unknown>>)[field] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, at) => (isObject(value) ? [{ at, value }] : []));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
