const NARROW = /[ijl.,:;'’|!()[\]ft·I]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9&]/;
/** Letters as wide as high: those of China, Japan and Korea, also beyond the first plane, and full-width signs. */
const FULL =
  /[\u1100-\u11ff\u3000-\u303f\uff00-\uff60]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** What is written over or under the letter before it, or joins letters, and so takes no room. */
const NO_ROOM = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * The width of a text in CSS pixels, on the wide side, without a page to measure it on: the layout must be the same
 * in a worker, in a test and in every browser. Shares of the em are those of common sans-serif fonts.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += emShare(character);
  return width * fontSize;
}

/** Where the letters end that are looked at most, each once. */
const LATIN_END = 0x3_00;

function emShare(character: string): number {
  const code = character.charCodeAt(0);
  if (code < LATIN_END) return LATIN[code] ?? 0;
  if (NO_ROOM.test(character)) return 0;
  if (FULL.test(character)) return 1.02;
  return PICTURE.test(character) ? 1.3 : latinShare(character);
}

function latinShare(character: string): number {
  if (NARROW.test(character)) return 0.35;
  if (WIDE.test(character)) return 0.9;
  if (CAPITAL.test(character)) return 0.71;
  return character === " " ? 0.32 : 0.61;
}

const LATIN = Array.from({ length: LATIN_END }, (_, code) => latinShare(String.fromCharCode(code)));
