/** How many words a text has, divided by white space; none for a text that says nothing. */
export function countWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/).length;
}

/** What a word of any language is made of. */
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/**
 * Whether a text in a language has more words than so many, as `Intl.Segmenter` divides them; by white space where a browser
 * has none. Of spaced scripts no word is longer than its letters, so that most texts need not be divided at all.
 */
export function hasMoreWords(text: string, most: number, language: string): boolean {
  if (!UNSPACED.test(text) && (text.match(LETTERS)?.length ?? 0) <= most) return false;
  const segmenter = segmenterOf(language);
  if (segmenter === null) return countWords(text) > most;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text))
    if (isWordLike === true && ++words > most) return true;
  return false;
}

const segmenters = new Map<string, Intl.Segmenter | null>();

function segmenterOf(language: string): Intl.Segmenter | null {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = makeSegmenter(language);
  segmenters.set(language, made);
  return made;
}

/** A language that the browser cannot read is divided by the rules that hold for most. */
function makeSegmenter(language: string): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== "function") return null;
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "word" });
  }
}
