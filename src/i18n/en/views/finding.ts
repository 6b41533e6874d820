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
  /** What is said by answering yes, as it follows “said”; null where the case has no words for it. */
  readonly clause: string | null;
  /** What counts as no because it says the contrary; null where nothing does. */
  readonly contrary: { readonly label: string; readonly clause: string | null } | null;
  readonly support: Answering;
  readonly oppose: Answering;
}

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** What stands above a picture: the finding, where it comes from, and what to do. */
export function findingWords(grammar: Grammar) {
  const { number, plural } = grammar;
  const { ofBodies } = namedWords(grammar);
  const spelled = (value: number) => SMALL_NUMBERS[value] ?? number(value);
  /** "nine actors", "four, all of China’s government,", "Ann": those who are the subject of a sentence. */
  const who = (actors: Answering, noun = "") => {
    if (actors.name !== null) return actors.name;
    const bodies = ofBodies(actors);
    const counted = capital(spelled(actors.all)) + noun;
    return bodies === "" ? counted : `${counted}, ${bodies},`;
  };
  const actors = (count: number) => plural(count, { one: " actor", other: " actors" });
  const sayYes = ({ label, clause, support }: Answered) =>
    `${who(support, actors(support.all))} said ${clause ?? `yes to “${label}”`}`;
  const sayNo = ({ contrary, oppose }: Answered) => {
    if (contrary === null) return `${who(oppose)} said no`;
    const { label, clause } = contrary;
    return `${who(oppose)} said no, or ${clause === null ? `yes to “${label}”` : `that ${clause}`}`;
  };
  const answer = (side: Answering, word: string) => {
    const bodies = ofBodies(side);
    return `${spelled(side.all)}${bodies === "" ? "" : `, ${bodies},`} said ${word}`;
  };

  return {
    /** Who takes which side on the widest question, then how the most even one splits. */
    headline: ({ widest, evenest }: { widest: Answered; evenest: Answered | null }) =>
      [
        `${sayYes(widest)}. ${sayNo(widest)}.`,
        ...(evenest === null
          ? []
          : [
              `On “${evenest.label}”, ${answer(evenest.support, "yes")} and ${answer(evenest.oppose, "no")}.`,
            ]),
      ].join(" "),
    noHeadline: "No proposition has both supporters and opponents.",
    fromArticle: "From one news article: {source}.",
    fromSource: "From one source: {source}.",
    fromSources: ({ sources }: { sources: number }) =>
      `From ${number(sources)} ${plural(sources, { one: "source", other: "sources" })}.`,
    sourceName: ({ publisher, date }: { publisher: string; date: string }) => `${publisher}, ${date}`,
    counts: (shown: { actors: number; statements: number }) =>
      `${number(shown.actors)}${actors(shown.actors)}, ${number(shown.statements)} ${plural(shown.statements, { one: "statement", other: "statements" })}.`,
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
