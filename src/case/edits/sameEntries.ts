/** What is matched: by its id, and by its words. */
interface Worded {
  readonly id: string;
  /** What it is called; the first is what its file says. */
  readonly words: readonly string[];
}

/**
 * Which entry of one list is the same in another, each at most once: what has the same id and words, then the same words, then
 * the same id. Ids made of names change with them, and words are corrected, but seldom both at once.
 */
export function sameEntries(
  before: readonly Worded[],
  after: readonly Worded[],
): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  const free = new Map(after.map((entry) => [entry.id, entry]));
  const idsByWord = new Map<string, string>();
  for (const { id, words } of after.toReversed()) for (const word of words) idsByWord.set(word, id);
  const pair = (findIn: (entry: Worded) => string | undefined) => {
    for (const entry of before) {
      const found = same.has(entry.id) ? undefined : findIn(entry);
      if (found === undefined || !free.delete(found)) continue;
      same.set(entry.id, found);
    }
  };
  const sharesWord = ({ id, words }: Worded) =>
    words.some((word) => free.get(id)?.words.includes(word)) ? id : undefined;
  pair(sharesWord);
  pair(({ words }) =>
    words.map((word) => idsByWord.get(word)).find((id) => id !== undefined && free.has(id)),
  );
  pair(({ id }) => id);
  return same;
}
