const SPACE = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them in strings
const STRING_UP_TO_ITS_END = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
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

/** Reads a value from `at`, with space before it, and gives where it ends; so do the readers below. */
function readValue(text: string, from: number): number {
  const at = skip(text, SPACE, from);
  if (text[at] === "{") return readList(text, at, "}", readMember);
  if (text[at] === "[") return readList(text, at, "]", readValue);
  if (text[at] === '"') return readString(text, at);
  const end = skip(text, NUMBER_OR_WORD, at);
  if (end === at) throw new StrayCharacter(at);
  return end;
}

function readList(text: string, from: number, close: string, readEntry: typeof readValue): number {
  let at = skip(text, SPACE, from + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skip(text, SPACE, readEntry(text, at));
    if (text[at] === close) return at + 1;
    at = expect(text, at, ",");
  }
}

function readMember(text: string, from: number): number {
  const name = readString(text, skip(text, SPACE, from));
  return readValue(text, expect(text, skip(text, SPACE, name), ":"));
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
