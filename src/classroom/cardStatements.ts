import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { ATTRIBUTIONS, type Statement } from "../case/statement.ts";

interface CardStatements {
  /** In the case's order of propositions. */
  readonly shown: readonly Statement[];
  /** How many the card has no room for. */
  readonly more: number;
}

/**
 * The statements of an actor that a card has room for, counted in lines of print; at least one. Before any second
 * statement comes one for each stance on each proposition, so that no change of mind is lost; own words come first.
 */
export function cardStatements(index: CaseIndex, actor: ActorId, room: number): CardStatements {
  const all = index.case.statements.filter((statement) => statement.actor === actor);
  const chosen = new Set<Statement>();
  let left = room;
  for (const statement of rank(all)) {
    const lines = linesOf(index, statement);
    if (chosen.size > 0 && lines > left) continue;
    chosen.add(statement);
    left -= lines;
  }
  const shown = index.case.propositions.flatMap(({ id }) =>
    all.filter((statement) => statement.proposition === id && chosen.has(statement)),
  );
  return { shown, more: all.length - shown.length };
}

function rank(all: readonly Statement[]): readonly Statement[] {
  const firsts = new Map<string, Statement>();
  const byWords = all.toSorted((one, other) => ranks(one, other));
  for (const statement of byWords) {
    const key = `${statement.proposition} ${statement.stance}`;
    if (!firsts.has(key)) firsts.set(key, statement);
  }
  const first = new Set(firsts.values());
  return [...first, ...byWords.filter((statement) => !first.has(statement))];
}

/** Own words before words about them, and a longer quote before a shorter one, which says less by itself. */
function ranks(one: Statement, other: Statement): number {
  const byAttribution = ATTRIBUTIONS.indexOf(one.attribution) - ATTRIBUTIONS.indexOf(other.attribution);
  return byAttribution === 0 ? quoteLength(other) - quoteLength(one) : byAttribution;
}

function quoteLength({ quote }: Statement): number {
  return quote?.text.length ?? 0;
}

/** How many words a quote needs to be understood by itself. */
const FRAGMENT = 6;

/** Whether the quote is so short that our summary must stand with it. */
export function isFragment({ quote }: Pick<Statement, "quote">): boolean {
  return quote !== undefined && quote.text.trim().split(/\s+/).length < FRAGMENT;
}

/** How many letters a line of a column holds. */
const LINE = 50;

/** How many lines of a column a statement takes at most, with the space after it. */
function linesOf(index: CaseIndex, statement: Statement): number {
  const { proposition, quote, summary, via = "", speaker = "" } = statement;
  const heading = `opposes ${index.propositions.get(proposition)?.text ?? proposition}`;
  const gloss = quote === undefined || isFragment(statement) ? summary : "";
  const meta = `25 August 2022 Paraphrase paragraph ${via}${speaker}`;
  const texts = [heading, quote?.text ?? "", gloss, meta];
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / LINE), 1);
}
