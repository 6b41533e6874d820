const SPACE = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them in strings
const STRING_UP_TO_ITS_END = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Thrown where the text stops being JSON. */
class StrayCharacter extends Error {
  readonly at: number;

  constructor(at: number) {
    super();
    this.at = at;
  }
}

/** How many characters of a text are sound JSON, before the first that is not; null if the whole text is JSON. */
export function jsonFault(text: string): number | null {
  try {
    const end = skip(text, SPACE, readValue(text, 0));
    return end === text.length ? null : end;
  } catch (error) {
    if (error instanceof StrayCharacter) return error.at;
    throw error;
  }
}

/**
 * Reads a value from `at`, with space before it, and gives where it ends; so do the readers below. What is open is kept in
 * a list and not in calls, so that no text is nested too deep.
 */
function readValue(text: string, from: number): number {
  const open: string[] = [];
  let at = from;
  do {
    at = readOpening(text, skip(text, SPACE, at), open);
    at = readClosings(text, at, open);
  } while (open.length > 0);
  return at;
}

/** Reads up to the end of the next string, number or word, or of an empty list. */
function readOpening(text: string, from: number, open: string[]): number {
  let at = from;
  for (;;) {
    const close = CLOSES.get(text[at] ?? "");
    if (close === undefined) return readPlain(text, at);
    at = skip(text, SPACE, at + 1);
    if (text[at] === close) return at + 1;
    open.push(close);
    at = readName(text, at, close);
  }
}

/** What ends a list of entries, and one of members. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["[", "]"],
]);

/** Reads the ends of lists behind a value, up to where the next value begins. */
function readClosings(text: string, from: number, open: string[]): number {
  let at = from;
  for (let close = open.at(-1); close !== undefined; close = open.at(-1)) {
    at = skip(text, SPACE, at);
    if (text[at] !== close) return readName(text, skip(text, SPACE, expect(text, at, ",")), close);
    open.pop();
    at += 1;
  }
  return at;
}

/** Reads the name of a member with its colon; nothing in a list of entries. */
function readName(text: string, at: number, close: string): number {
  if (close === "]") return at;
  const name = readString(text, at);
  return skip(text, SPACE, expect(text, skip(text, SPACE, name), ":"));
}

function readPlain(text: string, at: number): number {
  if (text[at] === '"') return readString(text, at);
  const end = skip(text, NUMBER_OR_WORD, at);
  if (end === at) throw new StrayCharacter(at);
  return end;
}

function readString(text: string, at: number): number {
  return expect(text, skip(text, STRING_UP_TO_ITS_END, at), '"');
}

function expect(text: string, at: number, character: string): number {
  if (text[at] !== character) throw new StrayCharacter(at);
  return at + 1;
}

function skip(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
