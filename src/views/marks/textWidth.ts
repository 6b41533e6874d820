const NARROW = /[ijl.,:;'’|!()[\]ft·I]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9&]/;
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;

/**
 * The width of a text in CSS pixels, on the wide side, without a page to measure it on: the layout must be the same
 * in a worker, in a test and in every browser. Shares of the em are those of common sans-serif fonts.
 */
export function textWidth(text: string, fontSize: number): number {
  return Array.from(text).reduce((width, character) => width + emShare(character), 0) * fontSize;
}

function emShare(character: string): number {
  if (FULL.test(character)) return 1.02;
  if (NARROW.test(character)) return 0.35;
  if (WIDE.test(character)) return 0.9;
  if (CAPITAL.test(character)) return 0.71;
  return character === " " ? 0.32 : 0.61;
}
