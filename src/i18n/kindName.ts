/** A kind of actor; its label is null where the interface has a word for it. */
interface NamedKind {
  readonly id: string;
  readonly label: string | null;
}

/** The words of a catalog for the kinds that every case may use. */
export type KindWords = Readonly<Record<string, string>>;

/** What a kind of actor is called: by its case, else by the interface. */
export function kindName({ id, label }: NamedKind, words: KindWords): string {
  return label ?? ownWord(id, words) ?? id;
}

/** The same within a sentence. The words of a case keep their capitals: they may be names. */
export function kindNoun({ id, label }: NamedKind, words: KindWords): string {
  return label ?? ownWord(id, words)?.toLowerCase() ?? id;
}

function ownWord(id: string, words: KindWords): string | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}
