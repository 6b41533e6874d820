import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Column } from "../../case/column.ts";
import { daySpan } from "../../case/daySpan.ts";
import type { PropositionId } from "../../case/proposition.ts";

/** What each statement, by its place in the case's list, is ordered by; made once for a case and a language. */
export interface SortKeys {
  /** First day of its date; without a date, the first day of its source's. */
  readonly date: Float64Array;
  /** Rank of its actor's name in the alphabet. */
  readonly actor: Float64Array;
  /** Place of its proposition in the case's order. */
  readonly proposition: Float64Array;
  /** How contested its proposition is, the most contested first. */
  readonly contest: Float64Array;
}

type CompareText = (left: string, right: string) => number;

/** `byContest` are the propositions, the most contested first. Each key is made when it is first sorted by. */
export function sortKeys(
  index: CaseIndex,
  compareText: CompareText,
  byContest: readonly PropositionId[],
): SortKeys {
  const { actors, propositions } = index.case;
  const keys = {
    date: () => dateKeys(index),
    actor: () => keysBy(index.speakers, nameRanks(actors, compareText), 0),
    proposition: () => keysBy(index.columns.proposition, ranks(propositions.map(({ id }) => id)), 0),
    contest: () => keysBy(index.columns.proposition, ranks(byContest), byContest.length),
  };
  const made = new Map<keyof SortKeys, Float64Array>();
  const keyOf = (name: keyof SortKeys) => {
    const key = made.get(name) ?? keys[name]();
    made.set(name, key);
    return key;
  };
  return {
    get date() {
      return keyOf("date");
    },
    get actor() {
      return keyOf("actor");
    },
    get proposition() {
      return keyOf("proposition");
    },
    get contest() {
      return keyOf("contest");
    },
  };
}

function dateKeys({ case: { sources, statements }, firstDays }: CaseIndex): Float64Array {
  const published = new Map(sources.map((source) => [source.id, daySpan(source.published ?? "")?.first]));
  const days = firstDays.slice();
  for (let place = 0; place < days.length; place += 1) {
    const source = Number.isNaN(days[place]) ? statements[place]?.source : undefined;
    if (source !== undefined) days[place] = published.get(source) ?? Number.POSITIVE_INFINITY;
  }
  return days;
}

function nameRanks(actors: readonly Actor[], compareText: CompareText): ReadonlyMap<ActorId, number> {
  return ranks(actors.toSorted((left, right) => compareText(left.name, right.name)).map(({ id }) => id));
}

/** The rank of each statement's answer in a column; of one without rank the `other`. */
function keysBy<Id>({ values, codes }: Column<Id>, rank: ReadonlyMap<Id, number>, other: number) {
  const ofValue = Float64Array.from(values, (value) => rank.get(value) ?? other);
  const keys = new Float64Array(codes.length);
  for (let place = 0; place < codes.length; place += 1) keys[place] = ofValue[codes[place] ?? -1] ?? other;
  return keys;
}

function ranks<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, rank) => [id, rank]));
}
