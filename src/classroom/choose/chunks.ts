/** The items in as few lists as hold at most so many each, all about equally long, in their order; the longer ones first. */
export function evenChunks<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  const startOf = (at: number) => Math.ceil((at * items.length) / count);
  return Array.from({ length: count }, (_, at) => items.slice(startOf(at), startOf(at + 1)));
}

/** The items in lists of the given size, the last as long as what is left; none for no items. */
export function inChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, at) => at * size);
  return starts.map((start) => items.slice(start, start + size));
}
