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
