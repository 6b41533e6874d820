import { type Fields, collect, stated } from "./collect.ts";
import { propositionLabels } from "./propositionLabels.ts";
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
        label: say("label"),
        contrary: said.has(say("contraryId")) ? say("contraryId") : undefined,
      }),
    );
  };
  const fields = () => ({ themes: themes.entries(), propositions: labelled(propositions.entries()) });
  return { idOf, fields };
}

function labelled(propositions: readonly Fields[]): readonly Fields[] {
  const said = ({ text = "", label = "" }: Fields) => ({ text: String(text), label: String(label) });
  const labels = propositionLabels(propositions.map(said));
  return propositions.map((fields, at) => ({ ...fields, label: labels[at] }));
}
