import { type Fields, collect, stated } from "./collect.ts";
import type { Saying } from "./sayings.ts";

/** The propositions of a table with their themes, each once. */
export interface Propositions {
  readonly idOf: (saying: Saying) => string;
  readonly fields: () => Fields;
}

/** What is spoken on. A table without themes makes none. */
export function propositionsOf(sayings: readonly Saying[]): Propositions {
  const said = new Set(sayings.map(({ entry }) => entry.say("propositionId")));
  const propositions = collect("proposition", said);
  const themes = collect("theme", []);
  const themeOf = (title: string) =>
    title === "" ? undefined : themes.idOf(title, { name: title, own: "" }, () => ({ title }));
  const idOf = ({ entry: { say } }: Saying) => {
    const text = say("proposition").replaceAll(/\s+/g, " ");
    const own = say("propositionId");
    return propositions.idOf(own || text, { name: say("label") || text, own }, () =>
      stated({
        theme: themeOf(say("theme")),
        text,
        label: say("label") || firstWords(text),
        contrary: said.has(say("contraryId")) ? say("contraryId") : undefined,
      }),
    );
  };
  return { idOf, fields: () => ({ themes: themes.entries(), propositions: propositions.entries() }) };
}

/** So many words fit the picture. */
const LABEL_WORDS = 3;
/** Text without spaces is cut by letters. */
const LABEL_LETTERS = 40;

/** The beginning of a sentence, with an ellipsis if it goes on. */
export function firstWords(text: string): string {
  const words = text.split(" ");
  const start = words
    .slice(0, LABEL_WORDS)
    .join(" ")
    .replace(/[.,;:]$/, "");
  const letters = Array.from(start);
  if (letters.length > LABEL_LETTERS) return `${letters.slice(0, LABEL_LETTERS).join("")}…`;
  return words.length > LABEL_WORDS ? `${start}…` : start;
}
