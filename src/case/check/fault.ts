/** The way to a part of a draft, from the outside in: `["statements", 12, "actor"]`; empty for the whole of it. */
export type Path = readonly (string | number)[];

/** Where something is wrong: in a draft, or in the text or the table that a draft is read from, both counted from 1. */
export type Place =
  | { readonly path: Path }
  | { readonly line: number; readonly column: number }
  | { readonly row: number; readonly field: string };

/** One thing that is wrong, and where. */
export interface Fault {
  readonly place: Place;
  readonly problem: string;
}

/** A fault of the whole, or one whose place is not known. */
export function faultOfAll(problem: string): Fault {
  return { place: { path: [] }, problem };
}

const LONGEST = 60;

/** What a file says as a fault repeats it: cut short with an ellipsis where it is longer than anybody reads. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

/** A fault as one line for a person: `statements[12].actor: no actor "xyz"; did you mean "xyzz"?` */
export function formatFault({ place, problem }: Fault): string {
  const text = formatPlace(place);
  return text === "" ? problem : `${text}: ${problem}`;
}

function formatPlace(place: Place): string {
  if ("path" in place) return formatPath(place.path);
  if ("row" in place) return `row ${place.row}, ${place.field}`;
  return `line ${place.line}, column ${place.column}`;
}

/** A path as one writes it in code: `statements[12].quote.text`. */
export function formatPath(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${step}`))
    .join("");
}
