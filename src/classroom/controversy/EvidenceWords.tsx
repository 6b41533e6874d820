import type { Case } from "../../case/case.ts";
import type { Proposition } from "../../case/proposition.ts";
import { ATTRIBUTIONS, COMMITMENTS, type Statement } from "../../case/statement.ts";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { type ReadingLevel, readingLevel } from "./readingLevel.ts";

/**
 * Up to so many words on average a sentence is short, or of middle length. Source: Cutts, Oxford Guide to Plain English,
 * which recommends 15 to 20.
 */
const SHORT = 15;
const MIDDLING = 20;

interface EvidenceWordsProps {
  readonly proposition: Proposition;
  readonly statements: readonly Statement[];
}

/** How hard a sheet is to read, as measured, and what its terms and its words for how far one commits and how we know mean. */
export function EvidenceWords({ proposition, statements }: EvidenceWordsProps) {
  const { words } = useMessages();
  const handouts = useWords(handoutsWords);
  const { glossary, language } = useExplorer(({ index }) => index.case);
  const sentences = [proposition.text, ...statements.flatMap(({ summary }) => summary ?? [])];
  const quotes = statements.flatMap(({ quote }) => quote?.text ?? []);
  const level = readingLevel(language, sentences, quotes);
  const terms = termsIn(glossary, [...sentences, ...quotes]);
  const committed = COMMITMENTS.filter((name) => statements.some(({ commitment }) => commitment === name));
  const known = ATTRIBUTIONS.filter((name) => statements.some(({ attribution }) => attribution === name));
  return (
    <div className="evidence-words">
      <p>
        {level !== null && handouts.sides.level[lengthOf(level)](rounded(level))}{" "}
        {handouts.sides.terms({ count: terms.length + committed.length + known.length })}
      </p>
      <dl>
        {terms.map(({ term, meaning }) => (
          <Meaning key={term} term={term} meaning={meaning} />
        ))}
        {committed.map((name) => (
          <Meaning key={name} term={words.commitment[name]} meaning={words.commitmentMeaning[name]} />
        ))}
        {known.map((name) => (
          <Meaning key={name} term={words.attribution[name]} meaning={words.attributionMeaning[name]} />
        ))}
      </dl>
    </div>
  );
}

function Meaning({ term, meaning }: { readonly term: string; readonly meaning: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{meaning}</dd>
    </div>
  );
}

function lengthOf({ words }: ReadingLevel): "short" | "middling" | "long" {
  if (words <= SHORT) return "short";
  return words <= MIDDLING ? "middling" : "long";
}

function rounded({ words, long }: ReadingLevel) {
  return { average: Math.round(words), share: Math.round(long * 100) };
}

type Term = Case["glossary"][number];

/** The terms of the glossary that occur in the texts, in one number or the other, at the beginning of a word. */
export function termsIn(glossary: readonly Term[], texts: readonly string[]): readonly Term[] {
  const all = texts.join("\n").toLowerCase();
  return glossary.filter(({ term }) => beginsAWord(all, term.toLowerCase().replace(/s$/, "")));
}

function beginsAWord(text: string, start: string): boolean {
  return text
    .split(start)
    .slice(0, -1)
    .some((before) => !/\p{L}$/u.test(before));
}
