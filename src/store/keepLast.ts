/** Things by key, of which few are kept: those that were asked for last. */
export interface LastKept<Key, Thing> {
  /** The thing of a key, made anew if it is not kept. */
  readonly get: (key: Key, make: () => Thing) => Thing;
  /** The thing of a key if it is kept. */
  readonly find: (key: Key) => Thing | undefined;
}

/** Keeps `most` things at once, and lets go of the one that nobody asked for the longest. */
export function keepLast<Key, Thing>(most: number): LastKept<Key, Thing> {
  const kept = new Map<Key, { readonly thing: Thing }>();
  return {
    find: (key) => kept.get(key)?.thing,
    get: (key, make) => {
      const found = kept.get(key) ?? { thing: make() };
      // What is set again comes last.
      kept.delete(key);
      kept.set(key, found);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return found.thing;
    },
  };
}
