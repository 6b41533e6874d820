import type { Grammar } from "../../grammar/grammar.ts";
import { type OfBody, namedWords } from "./named.ts";

/** Those who answer a question in one way, and which of them are one body; if it is one actor alone, who. */
interface Answering {
  readonly all: number;
  readonly bodies: readonly OfBody[];
  readonly name: string | null;
}

/** A question and how it is answered. */
export interface Answered {
  readonly label: string;
  /** What is said by answering yes, as it follows “says”; null where the case has no words for it. */
  readonly clause: string | null;
  readonly support: Answering;
  readonly oppose: Answering;
}

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** What stands above a picture: the finding, where it comes from, and what to do. */
export function findingWords(grammar: Grammar) {
  const { number, plural, list } = grammar;
  const { ofBodies } = namedWords(grammar);
  const spelled = (value: number) => SMALL_NUMBERS[value] ?? number(value);
  const says = ({ all }: Answering) => plural(all, { one: "says", other: "say" });
  const after = (mark: string, text: string) => (text === "" ? "" : mark + text);

  const sayYes = ({ label, clause, support }: Answered) => {
    const who = plural(support.all, { one: "one actor", other: `${spelled(support.all)} actors` });
    const named = support.name ?? ofBodies(support);
    const said = clause === null ? `yes to “${label}”` : clause;
    return `${capital(who)}${after(", ", named)}${named === "" ? "" : ","} ${says(support)} ${said}`;
  };
  const sayNo = ({ oppose }: Answered) => {
    const named = oppose.name === null ? after(", ", ofBodies(oppose)) : after(": ", oppose.name);
    return `${capital(spelled(oppose.all))} ${says(oppose)} no${named}`;
  };
  const answers = ({ support, oppose }: Answered) => {
    const answer = (actors: Answering, word: string) =>
      `${spelled(actors.all)} ${says(actors)} ${word}${after(", ", ofBodies(actors))}`;
    return list([answer(support, "yes"), answer(oppose, "no")]);
  };

  return {
    /** Who takes which side on the widest question, then how the most even one splits. */
    headline: ({ widest, evenest }: { widest: Answered; evenest: Answered | null }) =>
      [
        `${sayYes(widest)}. ${sayNo(widest)}.`,
        ...(evenest === null ? [] : [`On “${evenest.label}”, ${answers(evenest)}.`]),
      ].join(" "),
    fromArticle: "From one news article: {source}.",
    fromSource: "From one source: {source}.",
    fromSources: ({ sources }: { sources: number }) =>
      `From ${number(sources)} ${plural(sources, { one: "source", other: "sources" })}.`,
    sourceName: ({ publisher, date }: { publisher: string; date: string }) => `${publisher}, ${date}`,
    counts: ({ actors, statements }: { actors: number; statements: number }) =>
      `${number(actors)} ${plural(actors, { one: "actor", other: "actors" })}, ${number(statements)} ${plural(statements, { one: "statement", other: "statements" })}.`,
    /** What to do first. */
    act: {
      mark: "Click a mark to read the words.",
      tie: "Click a line to see what it is made of.",
      cell: "Click a cell to read the words.",
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
