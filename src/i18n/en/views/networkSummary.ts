import type { Grammar } from "../../grammar/grammar.ts";
import { type Named, type Taken, namedWords } from "./named.ts";

type Side = Omit<Taken, "stance">;

interface Contested {
  readonly label: string;
  readonly support: Side;
  readonly oppose: Side;
}

/** What an actor says with another. */
interface View {
  readonly label: string;
  readonly other: string;
}

/** What is said of the visible network: how much there is, what is most contested, and who is between. */
export function networkSummaryWords(grammar: Grammar) {
  const { number, plural, list } = grammar;
  const { some, taken } = namedWords(grammar);
  const counted = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;
  const forAndAgainst = ({ label, support, oppose }: Contested) =>
    `“${label}”: ${taken([
      { stance: "support", ...support },
      { stance: "oppose", ...oppose },
    ])}.`;

  return {
    count: ({
      actors,
      statements,
      propositions,
    }: {
      actors: number;
      statements: number;
      propositions: number;
    }) =>
      `${counted(actors, "actor", "actors")} made ${counted(statements, "statement", "statements")} on ${counted(propositions, "proposition", "propositions")}.`,
    /** Questions that are equally contested. If there is only one, the words beside it say who is on which side. */
    contested: ({ items, others }: { items: readonly Contested[]; others: number }) => {
      const [first] = items;
      if (items.length === 1 && others === 0 && first !== undefined)
        return `Most contested is ${forAndAgainst(first)}`;
      return [
        `${number(items.length + others)} questions are contested equally, and more than any other.`,
        ...items.map(forAndAgainst),
        ...(others > 0 ? [`${counted(others, "other is", "others are")} contested as much.`] : []),
      ].join(" ");
    },
    notContested: "No proposition shown here has both supporters and opponents.",
    who: ({ support, oppose }: { support: Named; oppose: Named }) =>
      `For it: ${some(support)}. Against it: ${some(oppose)}.`,
    contrary: ({ label, contrary }: { label: string; contrary: string }) =>
      `“${label}” and “${contrary}” count as one question: whoever supports one opposes the other.`,
    between: ({ name, views, others }: { name: string; views: readonly View[]; others: number }) =>
      `${name} shared a view with each end: ${list(views.map(({ label, other }) => `“${label}” with ${other}`))}.${others > 0 ? ` So did ${some({ names: [], others })}.` : ""}`,
  };
}
