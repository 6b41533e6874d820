import { type NameTree, nameAt, nameTree } from "./nameTree.ts";
import { tokensOf } from "./tokensOf.ts";

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
  const initials = new Set(
    names.filter((name) => name.toLowerCase() !== name && name.toUpperCase() === name),
  );
  const spelled = new Set(names.filter((name) => !initials.has(name)).map((name) => name.toLowerCase()));
  const isOnlyLike = (found: string) =>
    !initials.has(found) && initials.has(found.toUpperCase()) && !spelled.has(found.toLowerCase());
  const tree = nameTree(names);
  return (text, by) => replaceIn(text, tree, (found) => (isOnlyLike(found) ? found : by(found)));
}

function replaceIn(text: string, tree: NameTree, by: (name: string) => string): string {
  const tokens = tokensOf(text);
  let written = "";
  for (let at = 0; at < tokens.length;) {
    const length = nameAt(tree, tokens, at);
    const found = tokens.slice(at, at + Math.max(length, 1)).map((token) => token.text);
    written += length === 0 ? (found[0] ?? "") : by(found.join(""));
    at += found.length;
  }
  return written;
}
