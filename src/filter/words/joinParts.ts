/** Initials with dots, a hyphen between a letter and a number, and blanks behind a blank. */
const PARTED =
  /(?<![\p{L}\p{M}\d.])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\d])(?:\.(?![\p{L}\d]))?(?:[-–](?=\d))?|(?<=\p{L}\p{M}*)[-–](?=\d)|(?<= ) +/gu;

/** What most texts are without. */
const MAY_BE_PARTED = /[-–]\d|\.\p{L}| {2}/u;

/** A folded text with the parts joined that many write as one (U.S. and US, COVID-19 and COVID19), and one blank for several. */
export function joinParts(folded: string): string {
  return MAY_BE_PARTED.test(folded)
    ? folded.replaceAll(PARTED, (parts) => parts.replaceAll(/[-–. ]/g, ""))
    : folded;
}

/** The places in a folded text of what is left out to join it. */
export function joints(folded: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!MAY_BE_PARTED.test(folded)) return places;
  for (const { 0: parts, index } of folded.matchAll(PARTED))
    for (const { index: at } of parts.matchAll(/[-–. ]/g)) places.add(index + at);
  return places;
}
