import { countWords } from "../../case/countWords.ts";
import { group, sum } from "d3";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { ATTRIBUTIONS, type Statement } from "../../case/statement.ts";
import { type OnTheSame, linesOfSame, onTheSame } from "../choose/onTheSame.ts";
import { statementsOf } from "../choose/saidInCase.ts";

export interface CardStatements {
  /** In the case's order of propositions. */
  readonly shown: readonly Statement[];
  /** How many the card has no room for. */
  readonly more: number;
  /** What others say on the same, for as many propositions as there is room for; at least for the one most spoken on. */
  readonly same: ReadonlyMap<PropositionId, readonly OnTheSame[]>;
}

/**
 * The statements of an actor that a card has room for, counted in lines of print; at least one. Before any second
 * statement comes one for each stance on each proposition, so that no change of mind is lost; own words come
 * first, after one statement of each attribution, so that a card never hides what is known at second hand alone.
 */
export function cardStatements(index: CaseIndex, actor: ActorId, room: number): CardStatements {
  const all = statementsOf(index, actor);
  const linesFor = (statement: Statement) => linesOf(index, statement);
  const spokenOn = mostSpokenOn(all);
  const first = asidesOf(index, actor, spokenOn).next().value;
  const chosen = choose(all, room - linesOfSame(index, first?.[1] ?? []), linesFor);
  const chosenOn = group(
    all.filter((statement) => chosen.has(statement)),
    ({ proposition }) => proposition,
  );
  const shown = index.case.propositions.flatMap(({ id }) => chosenOn.get(id) ?? []);
  const left = room - sum(shown, linesFor);
  const beside = [
    ...asidesOf(
      index,
      actor,
      spokenOn.filter((id) => chosenOn.has(id)),
    ),
  ];
  const same = new Map(fill(beside, left, ([, said]) => linesOfSame(index, said)));
  return { shown, more: all.length - shown.length, same };
}

/** A second statement on the same may not take the room of what is said on nothing else. */
function choose(
  all: readonly Statement[],
  room: number,
  linesFor: (statement: Statement) => number,
): ReadonlySet<Statement> {
  const { firsts, others } = rank(all);
  const ofFirsts = fill(firsts, room, linesFor);
  return ofFirsts.size < firsts.length ? ofFirsts : fill([...firsts, ...others], room, linesFor);
}

/** What statements are on, beginning with what most of them are on. */
function mostSpokenOn(all: readonly Statement[]): readonly PropositionId[] {
  return [...group(all, ({ proposition }) => proposition)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([id]) => id);
}

/** What others say on each, without that on which nobody else spoke; looked up only as far as it is asked for. */
function* asidesOf(index: CaseIndex, actor: ActorId, spokenOn: readonly PropositionId[]) {
  for (const id of spokenOn) {
    const said = onTheSame(index, actor, id);
    if (said.length > 0) yield [id, said] as const;
  }
}

/** Those that fit into the room, in their order; the first of a card's always does. */
function fill<Item>(
  ranked: readonly Item[],
  room: number,
  linesFor: (item: Item) => number,
): ReadonlySet<Item> {
  let left = room;
  return new Set(
    ranked.filter((item, at) => {
      const lines = linesFor(item);
      if (lines > left && at > 0) return false;
      left -= lines;
      return true;
    }),
  );
}

function rank(all: readonly Statement[]) {
  const byStance = group(all, ({ proposition, stance }) => `${proposition} ${stance}`);
  const groups = [...byStance.values()].map((said) => said.toSorted(byWords));
  const firsts = groups.flatMap(([first]) => first ?? []).toSorted(byAttribution);
  const others = groups.flatMap(([, ...rest]) => rest).toSorted(byAttribution);
  const ofEach = ATTRIBUTIONS.flatMap(
    (kind) => [...firsts, ...others].find(({ attribution }) => attribution === kind) ?? [],
  );
  return {
    firsts: [...new Set([...ofEach, ...firsts])],
    others: others.filter((statement) => !ofEach.includes(statement)),
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
const FRAGMENT = 8;

/** Whether the quote is so short that it needs our summary beside it. */
export function isFragment({ quote }: Pick<Statement, "quote">): boolean {
  return quote !== undefined && countWords(quote.text) < FRAGMENT;
}

/** How many letters a line of a column holds. */
const LINE = 51;
/** How many lines the space after a statement takes. */
const GAP = 0.7;

/** What a card may add to a stance. */
const LONGEST_COMMITMENT = ", asks for the opposite";

/** How many lines of a column a statement takes at most, with the space after it. */
function linesOf(index: CaseIndex, statement: Statement): number {
  const texts = textsOf(index, statement).filter((text) => text !== undefined);
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / LINE), GAP);
}

/** What is on the card for a statement, each on separate lines, with the longest words that may be around it. */
function textsOf(index: CaseIndex, statement: Statement): readonly (string | undefined)[] {
  const { commitment, condition, note, proposition, quote, summary, via = "", speaker = "" } = statement;
  return [
    `opposes ${index.propositions.get(proposition)?.text ?? proposition}${commitment === undefined ? "" : LONGEST_COMMITMENT}`,
    quote?.text,
    quote === undefined || isFragment(statement) ? summary : undefined,
    condition && `Condition ${condition}`,
    note && `Note ${note}`,
    `25 August 2022 Paraphrase paragraph ${via}${speaker}`,
  ];
}
