import { groupBy } from "../../../network/groupBy.ts";

/** A sentence, and what its table calls it for short; "" where it has no such word. */
interface Named {
  readonly text: string;
  readonly label: string;
}

/**
 * A short label for each sentence, in their order: its own, else its first words. Of sentences that begin alike, the words
 * where they differ; where no words tell them apart, a number. No two are the same unless their sentences are.
 */
export function propositionLabels(named: readonly Named[]): readonly string[] {
  const unnamed = new Set(named.flatMap(({ text, label }) => (label === "" ? [text] : [])));
  const made = toldApart([...unnamed].map(inWords), 0, MOST_TURNS);
  const labels = new Map(made.map(({ text, label }) => [text, label]));
  return numberedApart(named.map(({ text, label }) => ({ text, label: label || (labels.get(text) ?? "") })));
}

/** So many words fit the picture. */
const LABEL_WORDS = 3;
/** Text without spaces is cut by letters. */
const LABEL_LETTERS = 40;
/** Sentences that still begin alike after so many turns are numbered. */
const MOST_TURNS = 20;

interface InWords {
  readonly text: string;
  /** With the spaces behind them. */
  readonly words: readonly string[];
}

/** A text without spaces is in pieces as long as a label. */
function inWords(text: string): InWords {
  return { text, words: text.match(/\S{1,40}\s*/gu) ?? [] };
}

/** Labels of some words from a place on; sentences that still have the same one get words from where they differ. */
function toldApart(sentences: readonly InWords[], from: number, turns: number): readonly Named[] {
  const alike = groupBy(sentences, ({ words }) => labelFrom(words, from));
  return [...alike].flatMap(([label, group]): readonly Named[] => {
    const shared = group.length > 1 && turns > 0 ? sharedWords(group) : 0;
    if (shared > from) return toldApart(group, shared, turns - 1);
    return group.map(({ text }) => ({ text, label }));
  });
}

/** With how many of the same words sentences begin; each has one more. */
function sharedWords([first, ...others]: readonly InWords[]): number {
  const words = first?.words ?? [];
  return others.reduce((least, other) => {
    const at = other.words.findIndex((word, place) => word !== words[place]);
    return Math.min(least, at < 0 ? other.words.length - 1 : at);
  }, words.length - 1);
}

/** Three words from a place on, with those before it where there are fewer, and an ellipsis where it is cut. */
function labelFrom(words: readonly string[], from: number): string {
  let first = from;
  while (
    first > 0 &&
    words.length - first < LABEL_WORDS &&
    lettersIn(words.slice(first - 1)) <= LABEL_LETTERS
  )
    first -= 1;
  const start = first === 0 ? "" : "…";
  const some = words.slice(first, first + LABEL_WORDS).join("");
  const said = some.trim().replace(/[.,;:]$/, "");
  const letters = Array.from(said);
  if (letters.length > LABEL_LETTERS) return `${start}${letters.slice(0, LABEL_LETTERS).join("")}…`;
  return `${start}${said}${words.length > first + LABEL_WORDS ? "…" : ""}`;
}

function lettersIn(words: readonly string[]): number {
  return Array.from(words.join("").trim()).length;
}

/** The labels, with a number behind each that another sentence has already. */
function numberedApart(named: readonly Named[]): readonly string[] {
  const all = new Set(named.map(({ label }) => label));
  const owners = new Map<string, string>();
  const last = new Map<string, number>();
  return named.map(({ text, label }) => {
    const mayBe = (own: string) => (owners.get(own) ?? text) === text && (own === label || !all.has(own));
    let own = label;
    for (let number = last.get(label) ?? 2; !mayBe(own); last.set(label, number)) {
      own = `${label} (${number})`;
      number += 1;
    }
    owners.set(own, text);
    return own;
  });
}
