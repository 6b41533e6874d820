import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { Relation } from "../../case/relation.ts";
import type { Paper } from "../../store/classChoices.ts";

/** What a card says apart from the statements, which have the space that it leaves. */
interface CardParts {
  readonly actor: Actor;
  readonly others: readonly Relation[];
  readonly ties: readonly Relation[];
  readonly silent: readonly Proposition[];
  readonly tasks: readonly string[];
}

/** How many lines of 9.5 points a card has between its title and its foot, without the questions. */
const LINES = { a4: 34, letter: 28 } as const satisfies Record<Paper, number>;

/** How many letters a line holds across the card, and in half of it. */
const WHOLE = 100;
const HALF = 52;

/** How full two columns can be set where nothing may be broken between them. */
const FILLED = 0.9;

/** How many lines of statements, in two columns, a card has space for. */
export function cardSpace(paper: Paper, { actor, others, ties, silent, tasks }: CardParts): number {
  const head = [actor.note ?? "", actor.role ?? "", ...tasks];
  const heard = [...others, ...ties].map(
    ({ summary }) => `An actor with a long name: ${summary} (paragraph 12)`,
  );
  const headings = others.length > 0 && ties.length > 0 ? 1.5 : 0;
  const labels = silent.map(({ label }) => label).join("; ");
  const above = tasks.length === 0 ? 0 : 1;
  const aside =
    Math.max(
      linesIn(heard, HALF) + headings,
      linesIn([labels, "Silence is neither support nor opposition."], HALF),
    ) + 1;
  return Math.max(0, 2 * FILLED * (LINES[paper] - linesIn(head, WHOLE) - above - aside));
}

function linesIn(texts: readonly string[], letters: number): number {
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / letters), 0);
}
