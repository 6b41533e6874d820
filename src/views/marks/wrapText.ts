import { textWidth } from "./textWidth.ts";

/** A text on as many lines as it needs, none wider than asked unless one word is. */
export function wrapWords(text: string, fontSize: number, widestLine: number): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = `${last} ${word}`;
      if (last === undefined || textWidth(longer, fontSize) > widestLine) return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);
}

/** The label on at most two lines, as even as its words allow; one line if it is narrow enough. */
export function wrapLabel(label: string, fontSize: number, widestLine: number): readonly string[] {
  const words = label.split(/\s+/).filter((word) => word !== "");
  if (words.length < 2 || textWidth(label, fontSize) <= widestLine) return [words.join(" ")];
  const breaks = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, fontSize)));
  return breaks.reduce((best, next) => (widest(next) < widest(best) ? next : best));
}
