/** A word of letters and figures, a run of white space, or a single sign. */
export interface Token {
  readonly text: string;
  /** The same for all spellings that count as one: in capitals or not, with either apostrophe, however wide the space. */
  readonly key: string;
  readonly isWord: boolean;
}

/** What a text is made of, one after the other, with its accents put together. */
export function tokensOf(text: string): readonly Token[] {
  return (
    text
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+|\s+|[^]/gu)
      ?.map(tokenOf) ?? []
  );
}

function tokenOf(text: string): Token {
  if (/^\s/.test(text)) return { text, key: " ", isWord: false };
  const key = text === "\u2019" ? "'" : text.toUpperCase().toLowerCase();
  return { text, key, isWord: /^[\p{L}\p{N}]/u.test(text) };
}
