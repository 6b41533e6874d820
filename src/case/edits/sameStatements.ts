import type { Case } from "../case.ts";
import type { Statement, StatementId } from "../statement.ts";
import { groupedBy } from "./groupedBy.ts";
import { likeness, ownName, toldOf } from "./statementLikeness.ts";

/** Which actors and propositions of one file are which of another. */
export interface SameEnds {
  readonly actors: ReadonlyMap<string, string>;
  readonly propositions: ReadonlyMap<string, string>;
}

/** Pairs of statements more than these are not compared one by one; then only equal ones are found. */
const MOST_PAIRS = 1_000_000;

/**
 * Which of some statements of one file is which in another, each at most once. The row's own id decides where the file gives
 * one. Else those of the same actor on the same proposition are compared by what they say, never by where their rows are:
 * a row that was put in above moves none, and the order of rows has no say in it.
 */
export function sameStatements(
  [before, after]: readonly [Case, Case],
  asked: ReadonlySet<string>,
  ends: SameEnds,
): ReadonlyMap<string, StatementId> {
  const same = new Map<string, StatementId>();
  const free = new Set(after.statements);
  const take = (one: Statement, other: Statement | undefined) => {
    if (other === undefined || same.has(one.id) || !free.delete(other)) return;
    same.set(one.id, other.id);
  };
  const there = groupedBy(after.statements, endsKey);
  const here = groupedBy(before.statements, (one) => endsThere(one, ends));
  for (const [key, group] of here) {
    if (!group.some(({ id }) => asked.has(id))) continue;
    for (const [one, other] of pairs(group, there.get(key) ?? [])) take(one, other);
  }
  const named = groupedBy(after.statements, ownName);
  for (const one of before.statements.filter(({ id }) => asked.has(id))) {
    const name = ownName(one);
    const [only, ...others] = (name === null ? [] : (named.get(name) ?? [])).filter((other) =>
      free.has(other),
    );
    if (others.length === 0) take(one, only);
  }
  return same;
}

function endsKey({ actor, proposition }: Pick<Statement, "actor" | "proposition">): string {
  return JSON.stringify([actor, proposition]);
}

function endsThere({ actor, proposition }: Statement, ends: SameEnds): string {
  return JSON.stringify([ends.actors.get(actor) ?? "", ends.propositions.get(proposition) ?? ""]);
}

type Pair = readonly [Statement, Statement];

/** The pairs in which statements may be the same, the surest first. Whoever takes one takes each statement once. */
function pairs(here: readonly Statement[], there: readonly Statement[]): readonly Pair[] {
  return [
    ...namedPairs(here, there),
    ...equalPairs(here, there),
    ...likePairs(here, there),
    ...lastPair(here, there),
  ];
}

function namedPairs(here: readonly Statement[], there: readonly Statement[]): readonly Pair[] {
  const byName = new Map(there.map((one) => [ownName(one), one]));
  return here.flatMap((one): readonly Pair[] => {
    const name = ownName(one);
    const other = name === null ? undefined : byName.get(name);
    return other === undefined ? [] : [[one, other]];
  });
}

function mayBeSame([one, other]: Pair): boolean {
  return ownName(one) === null || ownName(other) === null;
}

/** Of those that say the very same, the first is paired with the first: nothing tells them apart. */
function equalPairs(here: readonly Statement[], there: readonly Statement[]): readonly Pair[] {
  const byTold = groupedBy(there, toldOf);
  const paired = new Map<string, number>();
  return here.flatMap((one): readonly Pair[] => {
    const told = toldOf(one);
    const at = paired.get(told) ?? 0;
    paired.set(told, at + 1);
    const other = byTold.get(told)?.[at];
    return other !== undefined && mayBeSame([one, other]) ? [[one, other]] : [];
  });
}

function likePairs(here: readonly Statement[], there: readonly Statement[]): readonly Pair[] {
  if (here.length * there.length > MOST_PAIRS) return [];
  const all = here.flatMap((one) => there.map((other): Pair => [one, other])).filter(mayBeSame);
  return all
    .map((pair) => ({ pair, alike: likeness(...pair), told: pair.map(toldOf).join() }))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike || compareTexts(one.told, other.told))
    .map(({ pair }) => pair);
}

/** Where an actor speaks but once on a proposition in both files, it is that statement, whatever was corrected in it. */
function lastPair(here: readonly Statement[], there: readonly Statement[]): readonly Pair[] {
  const [one, other] = [here[0], there[0]];
  if (here.length !== 1 || there.length !== 1 || one === undefined || other === undefined) return [];
  return mayBeSame([one, other]) ? [[one, other]] : [];
}

/** By their code units, the same everywhere. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
