/** The spellings of one word, each as good as the other. The ends that a word may take are no part of them. */
export type Spellings = readonly string[];

/** A text, and after it the same text in the other spellings of its words, so that a search finds it by any. */
export function inAllSpellings(text: string, spellings: readonly Spellings[] = []): string {
  const inEach = (texts: readonly string[], group: Spellings) => [
    ...new Set(texts.flatMap((one) => [one, ...respelled(one, group)])),
  ];
  return spellings.reduce(inEach, [text]).join(" · ");
}

function respelled(text: string, group: Spellings): readonly string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${group.join("|")})`, "giu");
  const has = text.search(pattern) >= 0;
  return has ? group.map((spelling) => text.replaceAll(pattern, spelling)) : [];
}
