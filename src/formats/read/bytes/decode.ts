import type { Encoding } from "../model/found.ts";

/** The text of a file, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Words with letters that are guessed; at most 20, each once. */
  readonly doubtful: readonly string[];
}

/**
 * The text in bytes: by the mark in front of them, as UTF-16 if every other byte is a zero, as UTF-8 if they are that
 * without a fault, else as Windows-1252, in which Excel on Windows saves a CSV file; then the words with letters that another
 * alphabet would read otherwise are named. Null for bytes that are no text. Source of the marks: WHATWG, Encoding, "BOM sniff".
 */
export function decode(bytes: Uint8Array): DecodedText | null {
  const marked = markOf(bytes) ?? evenZeros(bytes) ?? "utf-8";
  const text = strictly(bytes, marked);
  if (text !== null) return isText(text) ? { text, encoding: marked, doubtful: [] } : null;
  const guessed = marked === "utf-8" ? windows1252(bytes) : null;
  if (guessed === null || !isText(guessed)) return null;
  return { text: guessed, encoding: "windows-1252", doubtful: doubtfulWords(guessed) };
}

function markOf([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** So many bytes tell how the rest is written. */
const LOOKED_AT = 4096;

/** UTF-16 without its mark: the letters of most alphabets have zeros on one side, and no other text has any. */
function evenZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.subarray(0, LOOKED_AT).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return "utf-16le";
  return even > 0 && odd === 0 ? "utf-16be" : null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The letters of the bytes from 0x80 to 0x9F; five of them have none. Source: WHATWG, Encoding, windows-1252. */
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Some decoders read these bytes as Latin 1 does, which has no letters there. */
function windows1252(bytes: Uint8Array): string | null {
  const text = strictly(bytes, "windows-1252");
  return text?.replaceAll(/[\u0080-\u009F]/g, (sign) => LETTERS[sign.charCodeAt(0) - 0x80] ?? sign) ?? null;
}

/** No text has signs that steer a device, other than tabs, line and page ends, or letters that are none. */
function isText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are looked for
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\uffff]/.test(text);
}

const MOST_WORDS = 20;

function doubtfulWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[^\s,;|"\u0080-\u{10ffff}]*[\u0080-\u{10ffff}][^\s,;|"]*/gu)) {
    if (words.size === MOST_WORDS) break;
    words.add(word);
  }
  return [...words];
}
