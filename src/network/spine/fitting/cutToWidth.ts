/** A text that is narrow enough, or as much of its beginning as is, with an ellipsis. */
export function cutToWidth(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = Array.from(text);
  let [fits, most] = [0, letters.length - 1];
  while (fits < most) {
    const half = Math.ceil((fits + most) / 2);
    if (measure(cut(letters, half)) <= width) fits = half;
    else most = half - 1;
  }
  return cut(letters, fits);
}

function cut(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join("").trimEnd()}…`;
}

/** How wide a text is where it is broken so that both of its lines are as narrow as can be, or as it is. */
export function widthOnTwoLines(text: string, measure: (text: string) => number): number {
  return Math.min(...[[text], ...halves(text)].map((lines) => Math.max(...lines.map(measure))));
}

/**
 * Texts on so many lines together at most: each on one where that is wide enough, else broken in two between words or
 * after a hyphen. What still has no room is cut.
 */
export function breakAll(
  texts: readonly string[],
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly (readonly string[])[] {
  let left = most - texts.length;
  return texts.map((text) => {
    const broken = halves(text).findLast((lines) => lines.every((line) => measure(line) <= width));
    if (measure(text) <= width || left < 1 || broken === undefined) return [cutToWidth(text, width, measure)];
    left -= 1;
    return broken;
  });
}

/** A text on two lines in every way, the first from short to long. */
function halves(text: string): readonly (readonly string[])[] {
  const breaks = Array.from(text.matchAll(/\s+|(?<=\p{L}-)(?=\p{L})/gu), ({ index }) => index);
  return breaks.map((at) => [text.slice(0, at), text.slice(at).trimStart()]);
}
