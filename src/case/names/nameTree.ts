import type { Steps } from "../steps/steps.ts";
import { type KnownTokens, type Token, tokensOf } from "./tokensOf.ts";

/** Names by what they are made of: what may come next, and the first of the names that end here. */
export interface NameTree {
  next: Map<string, NameTree> | null;
  rank: number;
  /** How the names go on that are known by what leads here. */
  longer?: (readonly Token[])[];
}

/** A name of more words and signs is known by so many of them, so that no text is looked at for ever; the rest is compared after. */
const LONGEST = 200;

/** So many names are taken in one step. */
const AT_ONCE = 500;

/** Finds names in time that does not depend on how many there are. */
export function* nameTree(names: readonly string[]): Steps<NameTree> {
  const tree: NameTree = { next: null, rank: Number.POSITIVE_INFINITY };
  const known: KnownTokens = new Map();
  for (const [rank, name] of names.entries()) {
    plant(tree, tokensOf(name.trim(), known), rank);
    if (rank % AT_ONCE === 0) yield;
  }
  return tree;
}

function plant(tree: NameTree, tokens: readonly Token[], rank: number): void {
  const first = telling(tokens);
  const end = first.reduce(grow, tree);
  if (end === tree) return;
  end.rank = Math.min(end.rank, rank);
  if (first.length < tokens.length) (end.longer ??= []).push(tokens.slice(first.length));
}

/** What is cut ends with a word: what stands after a name in a text is none. */
function telling(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length <= LONGEST) return tokens;
  const first = tokens.slice(0, LONGEST);
  return first.slice(0, first.findLastIndex(({ isWord }) => isWord) + 1);
}

function grow(tree: NameTree, { key }: Token): NameTree {
  tree.next ??= new Map();
  const known = tree.next.get(key);
  if (known !== undefined) return known;
  const made: NameTree = { next: null, rank: Number.POSITIVE_INFINITY };
  tree.next.set(key, made);
  return made;
}

/** How many tokens the name takes that begins at one of a text, and is the first of all that do; 0 for none. */
export function nameAt(tree: NameTree, tokens: readonly Token[], at: number): number {
  if (isWordAt(tokens, at - 1)) return 0;
  let [best, length] = [Number.POSITIVE_INFINITY, 0];
  let here = follow(tree, tokens[at]);
  for (let end = at + 1; here !== undefined; end += 1) {
    if (here.rank < best && !isWordAt(tokens, end))
      [best, length] = [here.rank, end - at + goingOn(here, tokens, end)];
    here = follow(here, tokens[end]);
  }
  return length;
}

/** How many more tokens of a long name stand there, up to its end or to its last word that does. */
function goingOn({ longer = [] }: NameTree, tokens: readonly Token[], end: number): number {
  return Math.max(0, ...longer.map((rest) => sharedLength(rest, tokens, end)));
}

function sharedLength(rest: readonly Token[], tokens: readonly Token[], from: number): number {
  const differs = rest.findIndex(({ key }, at) => key !== tokens[from + at]?.key);
  if (differs < 0 && !isWordAt(tokens, from + rest.length)) return rest.length;
  const shared = rest.slice(0, differs < 0 ? rest.length : differs);
  return shared.findLastIndex(({ isWord }) => isWord) + 1;
}

function follow(tree: NameTree, token: Token | undefined): NameTree | undefined {
  return token === undefined ? undefined : tree.next?.get(token.key);
}

function isWordAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isWord === true;
}
