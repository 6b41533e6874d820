/** A text that fits as it is, or as much of its beginning as fits with an ellipsis. */
export function cutShort(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = Array.from(text);
  const most = letters.findLastIndex((_, at) => fits(`${letters.slice(0, at).join("")}…`));
  return `${letters.slice(0, Math.max(0, most)).join("").trimEnd()}…`;
}
