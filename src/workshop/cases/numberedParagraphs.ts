/** The paragraphs of a source as text by their number, from a text in which each begins a line with "[12] ". */
export function numberedParagraphs(text: string): ReadonlyMap<string, string> {
  const starts = [...text.matchAll(/^\[(\d+)\][ \t]+/gm)];
  return new Map(starts.map((start) => [start[1] ?? "", paragraphAt(text, start.index + start[0].length)]));
}

/** From a place up to the next empty line, heading or numbered paragraph. */
function paragraphAt(text: string, from: number): string {
  const [paragraph = ""] = text.slice(from).split(/\n(?=\s*\n|#|\[\d+\][ \t])/, 1);
  return paragraph.trim();
}
