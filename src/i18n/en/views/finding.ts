import type { Grammar } from "../../grammar/grammar.ts";
import { type OfBody, namedWords } from "./named.ts";

/** Those who answer a question in one way, and which of them are one body; if it is one actor alone, who. */
interface Answering {
  readonly all: number;
  /** How many of them answer the proposition, and how many its contrary. */
  readonly itself: number;
  readonly byContrary: number;
  /** Whether each says so itself; else some only find others credible or raise a concern. */
  readonly allSaySo: boolean;
  readonly bodies: readonly OfBody[];
  readonly name: string | null;
}

interface Said {
  readonly label: string;
  /** What is said by answering yes, as it follows “said”; null where the case has no words for it. */
  readonly clause: string | null;
}

/** A question and how it is answered. */
export interface Answered extends Said {
  /** What says the opposite: whoever supports it answers no. Null where nothing does. */
  readonly contrary: Said | null;
  readonly support: Answering;
  readonly oppose: Answering;
}

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** What stands above a picture: the finding, where it comes from, and what to do. */
export function findingWords(grammar: Grammar) {
  const { number, plural } = grammar;
  const { ofBodies } = namedWords(grammar);
  const spelled = (value: number) => SMALL_NUMBERS[value] ?? number(value);
  /** "nine actors", "four, all of China’s government,": those who are the subject of a sentence. */
  const counted = (actors: Answering, noun = "") => {
    const bodies = ofBodies(actors);
    return `${spelled(actors.all)}${noun}${bodies === "" ? "" : `, ${bodies},`}`;
  };
  const who = (actors: Answering, noun = "") => actors.name ?? capital(counted(actors, noun));
  const actors = (count: number) => plural(count, { one: " actor", other: " actors" });
  const yesTo = ({ label, clause }: Said) => clause ?? `yes to “${label}”`;
  const saidYes = (question: Answered) =>
    did(question.support, {
      itself: yesTo(question),
      contrary: `no to “${question.contrary?.label}”`,
    });
  const saidNo = ({ contrary, oppose }: Answered) => {
    if (contrary === null) return did(oppose, { itself: "no", contrary: "no" });
    const either = `no, or ${contrary.clause === null ? "" : "that "}${yesTo(contrary)}`;
    return did(oppose, { itself: "no", contrary: yesTo(contrary), either });
  };
  const onIt = ({ label, contrary, support, oppose }: Answered) => {
    const to = (word: string) => `${word} to “${contrary?.label}”`;
    const yes = did(support, { itself: "yes", contrary: to("no") });
    const no = did(oppose, { itself: "no", contrary: to("yes") });
    return `On “${label}”, ${counted(support)} ${yes}. ${capital(counted(oppose))} ${no}.`;
  };

  return {
    /** Who takes which side on the widest question, then how the most even one splits. */
    headline: ({ widest, evenest }: { widest: Answered; evenest: Answered | null }) =>
      [
        `${who(widest.support, actors(widest.support.all))} ${saidYes(widest)}.`,
        `${who(widest.oppose)} ${saidNo(widest)}.`,
        ...(evenest === null ? [] : [onIt(evenest)]),
      ].join(" "),
    noHeadline: "No proposition has both supporters and opponents.",
    fromArticle: "From one news article: {source}.",
    fromSource: "From one source: {source}.",
    fromSources: ({ sources }: { sources: number }) =>
      `From ${number(sources)} ${plural(sources, { one: "source", other: "sources" })}.`,
    sourceName: ({ publisher, date }: { publisher: string; date: string | null }) =>
      date === null ? publisher : `${publisher}, ${date}`,
    counts: (shown: { actors: number; statements: number }) =>
      `${number(shown.actors)}${actors(shown.actors)}, ${number(shown.statements)} ${plural(shown.statements, { one: "statement", other: "statements" })}.`,
    /** What to do first. */
    act: {
      mark: "Click a mark to read the words.",
      tie: "Click a line to see what it is made of.",
      ribbon: "Click a ribbon to see what it is made of.",
      cell: "Click a cell to read the words.",
    },
  };
}

interface Ways {
  readonly itself: string;
  readonly contrary: string;
  readonly either?: string;
}

/** What some did: what all of them said, or some only suggested, on the proposition or on its contrary, else either of both. */
function did(
  { all, itself, byContrary, allSaySo }: Answering,
  { itself: said, contrary, either = `${said}, or ${contrary}` }: Ways,
): string {
  const verb = allSaySo ? "said" : all === 1 ? "suggested" : "said or suggested";
  const other = byContrary === all ? contrary : either;
  return `${verb} ${itself === all ? said : other}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
