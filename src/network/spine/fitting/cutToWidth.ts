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
