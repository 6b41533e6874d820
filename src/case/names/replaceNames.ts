/** Puts something else in the place of each name in a text. */
export type ReplaceIn = (text: string, by: (name: string) => string) => string;

/**
 * A text with every one of the names replaced, wherever it stands as whole words, in capitals or not, with either kind of
 * apostrophe; the first in the list wins where two begin at the same place.
 */
export function replaceNames(text: string, names: readonly string[], by: (name: string) => string): string {
  return nameReplacer(names)(text, by);
}

/** The same for many texts. A name in capitals alone, such as US, stands only for itself, so that “us” stays. */
export function nameReplacer(names: readonly string[]): ReplaceIn {
  if (names.length === 0) return (text) => text;
  const any = names.map(patternOf).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  const initials = new Set(
    names.filter((name) => name.toLowerCase() !== name && name.toUpperCase() === name),
  );
  const spelled = new Set(names.filter((name) => !initials.has(name)).map((name) => name.toLowerCase()));
  const isOnlyLike = (found: string) =>
    !initials.has(found) && initials.has(found.toUpperCase()) && !spelled.has(found.toLowerCase());
  return (text, by) =>
    text.normalize("NFC").replaceAll(pattern, (found) => (isOnlyLike(found) ? found : by(found)));
}

function patternOf(name: string): string {
  return escaped(name.normalize("NFC").trim())
    .replaceAll(/['\u2019]/g, "['\u2019]")
    .replaceAll(/\s+/g, String.raw`\s+`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
