/** A word of letters and figures, a run of white space, or a single sign. */
export interface Token {
  readonly text: string;
  /** The same for all spellings that count as one: in capitals or not, with either apostrophe, however wide the space. */
  readonly key: string;
  readonly isWord: boolean;
}

/** Tokens by their texts: most words come again and again. */
export type KnownTokens = Map<string, Token>;
/** So many are kept in mind. */
const MOST_KNOWN = 50_000;

/** What a text is made of, one after the other, with its accents put together. */
export function tokensOf(text: string, known: KnownTokens = new Map()): readonly Token[] {
  const texts = text.normalize("NFC").match(/[\p{L}\p{N}]+|\s+|[^]/gu) ?? [];
  return texts.map((one) => known.get(one) ?? keep(known, tokenOf(one)));
}

function keep(known: KnownTokens, token: Token): Token {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(token.text, token);
  return token;
}

function tokenOf(text: string): Token {
  if (/^\s/.test(text)) return { text, key: " ", isWord: false };
  const key = text === "\u2019" ? "'" : text.toUpperCase().toLowerCase();
  return { text, key, isWord: /^[\p{L}\p{N}]/u.test(text) };
}
