/** How much of a folded text is joined: what is found here loses its dots, blanks and hyphens. */
export type Joining = RegExp;

const LETTER = "\\p{L}\\p{M}*";
const ENDS = "(?![\\p{L}\\p{M}\\d])";
/** The last dot of initials, unless a word follows at once. */
const LAST_DOT = "\\.(?![\\p{L}\\d])";

/** Initials, a hyphen between a letter and a number, and blanks behind a blank. */
function parted(...initials: readonly string[]): Joining {
  return RegExp(
    `(?<![\\p{L}\\p{M}\\d.])(?:${initials.join("|")})(?:[\\p{Pd}−](?=\\d))?|(?<=${LETTER})[\\p{Pd}−](?=\\d)|(?<= ) +`,
    "gu",
  );
}

const INITIALS = `${LETTER}(?:\\.${LETTER})+${ENDS}(?:${LAST_DOT})?`;

/** What is written as one word, however it is punctuated: U.S. as US, COVID-19 as COVID19; and one blank for several. */
export const IN_WORDS = parted(INITIALS);

/**
 * The same and what may be one word though blanks part it, or several letters stand before a dot: U. S., Ph.D., B. Sc.
 * Only its last dot tells it from the end of a sentence; “said so. U. S. troops” has the initials of the second.
 */
export const AS_ONE_WORD = parted(
  `${LETTER}(?:\\. ?${LETTER}${ENDS})+${LAST_DOT}`,
  INITIALS,
  `(?:${LETTER}){2,3}\\.(?:${LETTER}${ENDS}(?:${LAST_DOT})?| ${LETTER}${LAST_DOT}(?! ?${LETTER}\\.))`,
  `${LETTER}\\. ?(?:${LETTER}){2,4}${LAST_DOT}`,
);

/** What most texts are without. */
const MAY_BE_PARTED = /[\p{Pd}−]\d|\. ?\p{L}| {2}/u;

const BETWEEN = /[\p{Pd}−. ]/gu;

/** A folded text with the parts joined that many write as one. */
export function joinParts(folded: string, joining: Joining): string {
  return MAY_BE_PARTED.test(folded)
    ? folded.replaceAll(joining, (parts) => parts.replaceAll(BETWEEN, ""))
    : folded;
}

/** The places in a folded text of what is left out to join it; for each whether it is the last dot of initials. */
export function joints(folded: string, joining: Joining): ReadonlyMap<number, boolean> {
  const places = new Map<number, boolean>();
  if (!MAY_BE_PARTED.test(folded)) return places;
  for (const { 0: parts, index } of folded.matchAll(joining)) {
    const lastDot = parts.search(/\.[^\p{L}]*$/u);
    for (const { index: at } of parts.matchAll(BETWEEN)) places.set(index + at, at === lastDot);
  }
  return places;
}
