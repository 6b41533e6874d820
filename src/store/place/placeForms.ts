/** What a segment that begins with a colon is the id of, by the list in the index of a case. */
export const ID_SEGMENTS = {
  ":actor": "actors",
  ":proposition": "propositions",
  ":statement": "statements",
} as const;
export type IdSegment = keyof typeof ID_SEGMENTS;

/** The places that a case has, in segments as `casePath` writes them within it. */
export const PLACE_FORMS: readonly (readonly string[])[] = [
  "",
  "about",
  "teach",
  "quiz",
  "cards",
  "compare",
  "code",
  "code/team",
  "corners",
  "corners/:proposition",
  "corners/:proposition/actors",
  "actor/:actor",
  "proposition/:proposition",
  "position/:actor/:proposition",
  "statement/:statement",
  "compare/:actor/:actor",
  "tie/:actor/:actor",
  "together/:proposition/:proposition",
  "address/:actor/:actor",
].map((form) => form.split("/"));

/** Whether a segment of a form stands for an id. */
export function isIdSegment(segment: string): segment is IdSegment {
  return segment in ID_SEGMENTS;
}

/** The form that a path within a case has, by its segments; undefined for no place. */
export function formOf(segments: readonly string[]): readonly string[] | undefined {
  return PLACE_FORMS.find(
    (form) =>
      form.length === segments.length && form.every((part, at) => isIdSegment(part) || part === segments[at]),
  );
}
