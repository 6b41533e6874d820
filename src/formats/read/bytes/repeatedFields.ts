import type { Path } from "../../../case/check/fault.ts";
import { hasFields } from "../../../case/check/caseDraft.ts";

/** More are not told: who mends some finds the others. */
const MOST_TOLD = 1000;

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [BEGIN_LIST, END_LIST, BEGIN_ENTRY, END_ENTRY] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The ways to the fields that one entry of a sound JSON text gives more than once, each where it comes again: of these the value, which
 * was read from the text, has the last alone. Only a text that names more fields than the value has is read for their places.
 */
export function repeatedFields(text: string, value: unknown): readonly Path[] {
  return namedFields(text) === fieldsOf(value) ? [] : placedRepetitions(text);
}

/** How many fields a text names, which are as many as its colons outside strings. */
function namedFields(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (code === COLON) count += 1;
  }
  return count;
}

/** Where the string that begins at a quotation mark ends with one. */
function stringEnd(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}

function fieldsOf(value: unknown): number {
  const left = [value];
  let count = 0;
  while (left.length > 0) {
    const one = left.pop();
    if (!hasFields(one)) continue;
    const inside = Object.values(one);
    if (!Array.isArray(one)) count += inside.length;
    for (const each of inside) if (hasFields(each)) left.push(each);
  }
  return count;
}

/** A list or an entry that is open: where in it the text is, and the names of the entry so far. */
interface Open {
  step: string | number;
  readonly names: Set<string> | null;
}

function placedRepetitions(text: string): readonly Path[] {
  const found: Path[] = [];
  const open: Open[] = [];
  let isName = false;
  for (let at = 0; at < text.length && found.length < MOST_TOLD; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const begin = at;
      at = stringEnd(text, at);
      if (isName && givesAgain(open.at(-1), JSON.parse(text.slice(begin, at + 1)) as string))
        found.push(open.map(({ step }) => step));
      isName = false;
    } else isName = nameFollows(open, code, isName);
  }
  return found;
}

/** Takes down the name of a field, and tells whether its entry has it already. */
function givesAgain(entry: Open | undefined, name: string): boolean {
  if (entry === undefined) return false;
  const isKnown = entry.names?.has(name) === true;
  entry.step = name;
  entry.names?.add(name);
  return isKnown;
}

/** Opens and closes with a character outside strings, and tells whether the next string is a name. */
function nameFollows(open: Open[], code: number, isName: boolean): boolean {
  if (code === BEGIN_ENTRY) open.push({ step: "", names: new Set() });
  else if (code === BEGIN_LIST) open.push({ step: 0, names: null });
  else if (code === END_ENTRY || code === END_LIST) open.pop();
  else return code === COMMA ? stepsOn(open.at(-1)) : isName;
  return code === BEGIN_ENTRY;
}

function stepsOn(inner: Open | undefined): boolean {
  if (typeof inner?.step === "number") inner.step += 1;
  return typeof inner?.step === "string";
}
