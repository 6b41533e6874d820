import { type NameTree, nameAt, nameTree } from "./nameTree.ts";
import { type Steps, finished, madeOfEach } from "../steps/steps.ts";
import { type KnownTokens, type Token, tokensOf } from "./tokensOf.ts";

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
  return finished(replacerSteps(names));
}

/** The same step by step. */
export function* replacerSteps(names: readonly string[]): Steps<ReplaceIn> {
  if (names.length === 0) return (text) => text;
  const [initials, spelled] = [new Set<string>(), new Set<string>()];
  yield* madeOfEach(names, (name) => {
    if (areInitials(name)) initials.add(name);
    else spelled.add(name.toLowerCase());
  });
  const isOnlyLike = (found: string) =>
    !initials.has(found) && initials.has(found.toUpperCase()) && !spelled.has(found.toLowerCase());
  const tree = yield* nameTree(names);
  const known: KnownTokens = new Map();
  return (text, by) =>
    replaceIn(tokensOf(text, known), tree, (found) => (isOnlyLike(found) ? found : by(found)));
}

function areInitials(name: string): boolean {
  return name.toLowerCase() !== name && name.toUpperCase() === name;
}

function replaceIn(tokens: readonly Token[], tree: NameTree, by: (name: string) => string): string {
  let written = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const length = nameAt(tree, tokens, at);
    const found = tokens.slice(at, at + length).map((token) => token.text);
    written += length === 0 ? (tokens[at]?.text ?? "") : by(found.join(""));
    at += Math.max(length - 1, 0);
  }
  return written;
}
