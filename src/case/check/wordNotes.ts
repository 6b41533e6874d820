import type { Case } from "../case.ts";
import { hasMoreWords } from "../countWords.ts";
import { CLAUSE_WORDS, LABEL_WORDS, type Proposition } from "../proposition.ts";
import { QUOTE_WORDS, type Statement } from "../statement.ts";
import type { Fault, Path } from "./fault.ts";

/** Texts of a sound case that are longer than is good: its own readers can live with them, a case of ours cannot. */
export function wordNotes({ propositions, statements, language }: Case): Fault[] {
  return [
    ...propositions.flatMap((proposition, at) => ofProposition(proposition, at, language)),
    ...statements.flatMap(ofQuote),
  ];
}

function ofProposition({ label, clause }: Proposition, at: number, language: string): Fault[] {
  const long = (field: string, text: string | undefined, most: number, reason: string) =>
    text !== undefined && hasMoreWords(text, most, language)
      ? [note(["propositions", at, field], `"${text}" has more than ${most} words: ${reason}`)]
      : [];
  return [
    ...long("label", label, LABEL_WORDS, "shorten it to fit the picture"),
    ...long("clause", clause, CLAUSE_WORDS, "shorten it to fit the headline"),
  ];
}

function ofQuote({ quote }: Statement, at: number): Fault[] {
  if (quote === undefined || !hasMoreWords(quote.text, QUOTE_WORDS, quote.language)) return [];
  return [note(["statements", at, "quote", "text"], `has more than ${QUOTE_WORDS} words: shorten the quote`)];
}

function note(path: Path, problem: string): Fault {
  return { place: { path }, problem };
}
