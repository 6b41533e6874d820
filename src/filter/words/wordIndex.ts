import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Column, type GroupedPlaces, groupPlaces } from "../../case/column.ts";
import { TEXT_KINDS, type TextKind } from "../../case/searchText.ts";
import { type FoundWords, wordCollector } from "./wordCollector.ts";
import type { Postings } from "./postings.ts";
import { textBatches } from "./textBatches.ts";

/** Texts of one kind: which statements have each of them, and in which of them each word stands. */
export interface WordField extends GroupedPlaces {
  readonly kind: TextKind;
  readonly postings: Postings;
}

/**
 * The words of all that a search looks through, as readers type them, and in which statements they stand. What many
 * statements share, such as the name of their actor, is kept once.
 */
export interface WordIndex {
  /** Every word once, each followed by a line break. */
  readonly dictionary: string;
  /** Where each word begins in it, and where it ends as a whole. */
  readonly begins: Uint32Array;
  readonly fields: readonly WordField[];
}

const known = new WeakMap<CaseIndex, WordIndex>();

/** The words of a case, which are collected here and now if they are not known. */
export function wordsOf(index: CaseIndex): WordIndex {
  return known.get(index) ?? keepWords(index, collectWords(index));
}

/** Cases whose words somebody is about to keep. */
const awaited = new WeakSet<CaseIndex>();

/** Says that somebody will keep the words of a case, so that no search needs to collect them. */
export function awaitWords(index: CaseIndex): void {
  awaited.add(index);
}

/** Says that nobody will any more, whether or not they were kept. */
export function endAwaiting(index: CaseIndex): void {
  awaited.delete(index);
}

/** Whether the words of a case are not known yet, but somebody will keep them. */
export function areAwaited(index: CaseIndex): boolean {
  return awaited.has(index);
}

/** Keeps the words of a case that were collected from its `textBatches`. */
export function keepWords(
  index: CaseIndex,
  { dictionary, begins, postings, statements }: FoundWords,
): WordIndex {
  const { speakers, columns } = index;
  const grouped = ({ codes, values }: Column<unknown>) => groupPlaces(codes, values.length);
  const groups = {
    actor: grouped(speakers),
    proposition: grouped(columns.proposition),
    statement: statements,
  };
  const fields = TEXT_KINDS.map((kind) => ({ kind, postings: postings[kind], ...groups[kind] }));
  const words = { dictionary, begins, fields };
  known.set(index, words);
  return words;
}

function collectWords(index: CaseIndex): FoundWords {
  const collector = wordCollector();
  for (const batch of textBatches(index)) collector.add(batch);
  return collector.finish();
}
