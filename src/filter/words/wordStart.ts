/** Shorter terms stand inside most words. */
const FEWEST_LETTERS = 3;

/** Scripts without blanks between words, or of which a letter says as much as elsewhere a syllable. */
const DENSE =
  "\\p{sc=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}";
const IS_DENSE = new RegExp(`[${DENSE}]`, "u");
const BEFORE_A_WORD = new RegExp(`[^\\p{L}\\p{M}\\d]|[${DENSE}]`, "u");

/** A word and nothing else, or few letters before a number, as in F 16. */
const IS_WORD = /^[\p{L}\p{M}\p{Nd}']+$/u;
const FEW_BEFORE_A_NUMBER = /^\p{L}{1,2} \d/u;

/** Whether a folded term is found where words start, and not inside them. */
export function startsWords(term: string): boolean {
  const isShort = term.length < FEWEST_LETTERS ? IS_WORD.test(term) : FEW_BEFORE_A_NUMBER.test(term);
  return isShort && !IS_DENSE.test(term);
}

/** Whether a word starts at a place of a folded text: after what is no letter, or where a number and letters meet. */
export function isWordStart(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || BEFORE_A_WORD.test(before)) return true;
  return /\d/.test(before) !== /\d/.test(text[at] ?? "");
}

/** The next place at which a folded text has a term where it counts; -1 if there is none. */
export function placeOf(term: string, text: string, from = 0): number {
  let at = text.indexOf(term, from);
  if (!startsWords(term)) return at;
  while (at >= 0 && !isWordStart(text, at)) at = text.indexOf(term, at + 1);
  return at;
}
