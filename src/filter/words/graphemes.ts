/** Texts in which every letter stands for itself. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for the letters of a text, each with its marks; in browsers without knowledge of scripts about the same. */
export function graphemes(text: string): readonly string[] {
  if (PLAIN.test(text)) return Array.from(text);
  if (typeof Intl.Segmenter !== "function") return text.match(/.[\p{M}\u200c\u200d]*/gsu) ?? [];
  segmenter ??= new Intl.Segmenter();
  const segments = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return segments.some(goesOn) ? withWhatGoesOn(segments) : segments;
}

/** Some vowel signs, as those of Burmese, and what shows nothing are segments of their own; they go with the letter before. */
const goesOn = (segment: string) => /^[\p{M}\p{DI}]/u.test(segment);

function withWhatGoesOn(segments: readonly string[]): readonly string[] {
  const letters: string[] = [];
  for (const segment of segments) letters.push((goesOn(segment) ? (letters.pop() ?? "") : "") + segment);
  return letters;
}
