import { type CodeFault, type CodedTask, type Task, decodeResult } from "../resultCode.ts";
import { type Codes, STANCE_CODES } from "../stanceCode.ts";

/** The most coders that one class has. */
export const MOST_CODERS = 40;

/** More lines than any class fills are not read. */
export const MOST_LINES = 400;

/** What can be wrong with a line: its code, what the code is about, or that it is there already or one too many. */
export type LineFault =
  | CodeFault
  | { readonly kind: "otherData" }
  | { readonly kind: "otherSeed" }
  | { readonly kind: "otherItems"; readonly items: number }
  | { readonly kind: "twice"; readonly first: number }
  | { readonly kind: "tooMany" }
  /** This line and those below it are not read. */
  | { readonly kind: "rest"; readonly lines: number };

export interface FaultyLine {
  readonly line: number;
  readonly fault: LineFault;
}

export interface ClassResults {
  readonly coders: readonly Codes[];
  readonly faults: readonly FaultyLine[];
}

/** The results in a text of one code a line, for one task, or of the keys that a student on paper ticked; every line that cannot count is told by its number. Empty lines are passed over. */
export function readResults(text: string, task: Task): ClassResults {
  const coders: Codes[] = [];
  const faults: FaultyLine[] = [];
  const firstLines = new Map<string, number>();
  const lines = filledLines(text);
  for (const { line, typed } of lines.slice(0, MOST_LINES)) {
    const read = readLine(typed, task);
    const first = firstLines.get(typed);
    const fault = "kind" in read ? read : standing(isFromPaper(typed) ? undefined : first, coders.length);
    if (fault !== null) faults.push({ line, fault });
    else if ("codes" in read) coders.push(read.codes);
    if (first === undefined) firstLines.set(typed, line);
  }
  const [next] = lines.slice(MOST_LINES);
  if (next !== undefined)
    faults.push({ line: next.line, fault: { kind: "rest", lines: lines.length - MOST_LINES } });
  return { coders, faults };
}

/** Each line in which something is typed, without its spaces. */
function filledLines(text: string) {
  return text
    .split(/\r\n|\r|\n/)
    .map((entry, at) => ({ line: at + 1, typed: entry.replaceAll(/\s+/g, "") }))
    .filter(({ typed }) => typed !== "");
}

function readLine(typed: string, task: Task): Pick<CodedTask, "codes"> | LineFault {
  if (isFromPaper(typed)) return fromPaper(typed, task);
  const read = decodeResult(typed);
  if ("kind" in read) return read;
  if (read.data !== task.data) return { kind: "otherData" };
  if (read.seed !== task.seed) return { kind: "otherSeed" };
  return read.items === task.items ? read : { kind: "otherItems", items: read.items };
}

/** Whether it is a line of keys, one for each quote of a student on paper; no code of a result begins like that. */
function isFromPaper(typed: string): boolean {
  return /^[1-4-]+$/.test(typed);
}

function fromPaper(typed: string, { items }: Task): Pick<CodedTask, "codes"> | LineFault {
  if (typed.length !== items) return { kind: "otherItems", items: typed.length };
  return { codes: typed.split("").map((key) => STANCE_CODES[Number(key) - 1] ?? null) };
}

function standing(first: number | undefined, coders: number): LineFault | null {
  if (first !== undefined) return { kind: "twice", first };
  return coders < MOST_CODERS ? null : { kind: "tooMany" };
}
