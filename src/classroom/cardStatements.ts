import { group } from "d3";
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
  const { firsts, others } = rank(all);
  const linesFor = (statement: Statement) => linesOf(index, statement);
  const ofFirsts = fill(firsts, room, linesFor);
  // A second statement on the same may not take the room of what is said on nothing else.
  const chosen = ofFirsts.size < firsts.length ? ofFirsts : fill([...firsts, ...others], room, linesFor);
  const shown = index.case.propositions.flatMap(({ id }) =>
    all.filter((statement) => statement.proposition === id && chosen.has(statement)),
  );
  return { shown, more: all.length - shown.length };
}

/** Those that fit into the room, in their order; the first of a card's always does. */
function fill(
  ranked: readonly Statement[],
  room: number,
  linesFor: (statement: Statement) => number,
): Set<Statement> {
  let left = room;
  return new Set(
    ranked.filter((statement, at) => {
      const lines = linesFor(statement);
      if (lines > left && at > 0) return false;
      left -= lines;
      return true;
    }),
  );
}

function rank(all: readonly Statement[]) {
  const byStance = group(all, ({ proposition, stance }) => `${proposition} ${stance}`);
  const groups = [...byStance.values()].map((said) => said.toSorted(byWords));
  return {
    firsts: groups.flatMap(([first]) => first ?? []).toSorted(byAttribution),
    others: groups.flatMap(([, ...others]) => others).toSorted(byAttribution),
  };
}

/** Own words before words about them. */
function byAttribution(one: Statement, other: Statement): number {
  return ATTRIBUTIONS.indexOf(one.attribution) - ATTRIBUTIONS.indexOf(other.attribution);
}

/** On the same matter, also a longer quote before a shorter one, which says less by itself. */
function byWords(one: Statement, other: Statement): number {
  return byAttribution(one, other) || quoteLength(other) - quoteLength(one);
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
const LINE = 51;
/** How many lines the space after a statement takes. */
const GAP = 0.7;

/** How many lines of a column a statement takes at most, with the space after it. */
function linesOf(index: CaseIndex, statement: Statement): number {
  const { proposition, quote, summary, via = "", speaker = "" } = statement;
  const heading = `opposes ${index.propositions.get(proposition)?.text ?? proposition}`;
  const gloss = quote === undefined || isFragment(statement) ? summary : "";
  const meta = `25 August 2022 Paraphrase paragraph ${via}${speaker}`;
  const texts = [heading, quote?.text ?? "", gloss, meta];
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / LINE), GAP);
}
