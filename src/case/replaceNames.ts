/**
 * A text with every one of the names replaced, wherever it stands as whole words, in capitals or not, with either kind of
 * apostrophe; the first in the list wins where two begin at the same place.
 */
export function replaceNames(text: string, names: readonly string[], by: (name: string) => string): string {
  if (names.length === 0) return text;
  const any = names.map((name) => escaped(name).replaceAll(/['\u2019]/g, "['\u2019]")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  return text.replaceAll(pattern, (found) => by(found));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
