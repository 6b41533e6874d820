import type { CaseIndex } from "../../case/caseIndex.ts";
import { alsoCalled } from "../../case/alsoCalled.ts";
import type { Column } from "../../case/column.ts";
import { inAllSpellings } from "../../case/spellings.ts";
import { type Steps, finished, madeOfEach } from "../../case/steps/steps.ts";
import type { FindTexts } from "../../filter/findTexts.ts";
import { foldBothWays } from "../../filter/words/foldText.ts";
import { hasTerms, readQuery } from "../../filter/readQuery.ts";
import type { Suggestion } from "./suggestion.ts";

/** So many of a kind can be taken in while typing. */
const MOST = 5;

/** Something with a page, and what it is found by besides the text that it shows. */
interface Named extends Suggestion {
  readonly also: readonly string[];
}

/** The actors and the propositions in whose names, spellings or sentences the typed words are found, best first. */
export function suggestNames(
  index: CaseIndex,
  counted: CaseIndex,
  typed: string,
  find: FindTexts,
): readonly Suggestion[] {
  return namesIn(index, counted).flatMap(({ named, folded }) => {
    const places = find(folded, typed).slice(0, MOST);
    return places.flatMap((at) => named[at] ?? []).map((found) => withReason(found, typed));
  });
}

/** Another name is told where it alone explains why an actor was found. */
function withReason({ also, ...found }: Named, typed: string): Suggestion {
  const terms = readQuery(typed);
  const has = (name: string) => hasTerms(foldBothWays(name), terms);
  const reason = found.note === undefined && !has(found.text) ? also.find(has) : undefined;
  return reason === undefined ? found : { ...found, note: reason };
}

interface Names {
  readonly named: readonly Named[];
  readonly folded: readonly string[];
}

const known = new WeakMap<CaseIndex, readonly Names[]>();

/** Made once for each way of counting a case. */
function namesIn(index: CaseIndex, counted: CaseIndex): readonly Names[] {
  return finished(nameSteps(index, counted));
}

/** The same step by step, so that of a large case they are there before anything is typed. */
export function* nameSteps(index: CaseIndex, counted: CaseIndex): Steps<readonly Names[]> {
  const before = known.get(counted);
  if (before !== undefined) return before;
  const names = [
    yield* toNames(index, yield* actorsIn(index, counted)),
    yield* toNames(index, yield* propositionsIn(index, counted)),
  ];
  known.set(counted, names);
  return names;
}

/** Those of whom or on which most was said come first, other things being equal. */
function* toNames(index: CaseIndex, all: readonly Named[]): Steps<Names> {
  const named = all.toSorted((one, other) => other.count - one.count);
  const textOf = ({ text, also }: Named) => inAllSpellings([text, ...also].join(" · "), index.case.spellings);
  yield;
  return { named, folded: yield* madeOfEach(named, (one) => foldBothWays(textOf(one))) };
}

function* actorsIn(index: CaseIndex, counted: CaseIndex): Steps<readonly Named[]> {
  const countOf = counter(index, counted, "actor");
  yield;
  return yield* madeOfEach(index.case.actors, (actor) => ({
    key: `actor/${actor.id}`,
    group: "actors" as const,
    text: actor.name,
    also: alsoCalled(actor, index.case.language),
    count: countOf(actor.id),
    place: { page: "actor" as const, actor: actor.id },
  }));
}

function* propositionsIn(index: CaseIndex, counted: CaseIndex): Steps<readonly Named[]> {
  const countOf = counter(index, counted, "proposition");
  yield;
  return yield* madeOfEach(index.case.propositions, ({ id, label, text }) => ({
    key: `proposition/${id}`,
    group: "propositions" as const,
    text: label,
    note: text,
    also: [text],
    count: countOf(id),
    place: { page: "proposition" as const, proposition: id },
  }));
}

type End = "actor" | "proposition";

/** How many statements a page has: as they are counted; what is counted as another has its own. */
function counter(index: CaseIndex, counted: CaseIndex, end: End): (id: string) => number {
  const { speakers, columns } = index;
  const own = tallied(end === "actor" ? speakers : columns.proposition);
  const asCounted = counted === index ? own : tally(counted, end);
  return (id) => asCounted.get(id) ?? own.get(id) ?? 0;
}

/** As a case has it, by its columns. */
function tallied({ values, codes }: Column<string>): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length + 1);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return new Map(values.map((value, at) => [value, counts[at] ?? 0]));
}

/** As it is counted, for which the facets have no columns. */
function tally({ case: { statements } }: CaseIndex, end: End): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(statement[end], (counts.get(statement[end]) ?? 0) + 1);
  return counts;
}
