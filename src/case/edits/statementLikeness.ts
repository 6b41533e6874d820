import type { Statement } from "../statement.ts";

/** How `formats/read` writes the place of a row that has no id of its own: file, line, and perhaps the column. */
const PLACE_OF_ROW = /:\d+(?::.*)?$/su;

/**
 * What a file calls a statement: the id of its row, or its id in a case file. Null where it has none, and its id is a number
 * that was made for its place.
 */
export function ownName({ id, origin }: Statement): string | null {
  if (origin === undefined) return id;
  return PLACE_OF_ROW.test(origin) ? null : origin;
}

/** What tells a statement from others of its actor on its proposition, beside its words. */
const TELLING = ["date", "locator", "condition", "note", "speaker", "via"] as const;
const PLAIN = ["stance", "attribution", "commitment"] as const;

/** All that it says as one text, without the ids of its file. */
export function toldOf(statement: Statement): string {
  const { quote, summary } = statement;
  return JSON.stringify([quote?.text, summary, ...[...TELLING, ...PLAIN].map((field) => statement[field])]);
}

/** Statements of which less of the words is shared are not the same. */
const LEAST_SHARED = 0.5;
/** Sharing all words weighs so much more than sharing anything else. */
const WORDS_WEIGH = 100;

/**
 * How much alike two statements are, 0 for not at all. Where both have words, these decide; else at least one thing must be
 * the same that tells a statement from others.
 */
export function likeness(one: Statement, other: Statement): number {
  const shared = sharedWords(one, other);
  const telling = TELLING.filter((field) => one[field] !== undefined && one[field] === other[field]).length;
  if (shared === null ? telling === 0 : shared < LEAST_SHARED) return 0;
  const plain = PLAIN.filter((field) => one[field] === other[field]).length;
  return WORDS_WEIGH * (shared ?? 0) + (PLAIN.length + 1) * telling + plain;
}

/** Which part of the words of two statements both have; null where one has none. Source: Jaccard (1912). */
function sharedWords(one: Statement, other: Statement): number | null {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  if (these.size === 0 || those.size === 0) return null;
  const both = [...these].filter((word) => those.has(word)).length;
  return both / (these.size + those.size - both);
}

function wordsOf({ quote, summary }: Statement): ReadonlySet<string> {
  const text = [quote?.text, summary].join(" ").toLowerCase();
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));
}
