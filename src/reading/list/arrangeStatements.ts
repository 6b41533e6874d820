import type { Actor, ActorId } from "../../case/actor.ts";
import { type AttributeFacet, type AttributeValueId, isAttributeFacet } from "../../case/attribute.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Column, groupPlaces } from "../../case/column.ts";
import { daySpan } from "../../case/daySpan.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Group } from "../../store/grouping/headings.ts";
import type { Sort } from "../../store/viewChoices.ts";

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

/** Where a group begins, and how many statements it has. */
export interface GroupStart {
  readonly actor?: ActorId;
  readonly proposition?: PropositionId;
  /** What its actors answer to a question of the case; null for those who give no answer. */
  readonly answer?: Answer;
  readonly count: number;
}

export interface Answer {
  readonly facet: AttributeFacet;
  readonly value: AttributeValueId | null;
}

/** Statements in reading order, by their places; for the first of each group, what the group is. */
export interface Arrangement {
  readonly places: readonly number[];
  readonly groups: ReadonlyMap<number, GroupStart>;
}

export interface Order {
  readonly sort: Sort;
  readonly group: Group;
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
  statements.forEach(({ source }, place) => {
    if (Number.isNaN(days[place])) days[place] = published.get(source) ?? Number.POSITIVE_INFINITY;
  });
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

/**
 * The statements group by group, sorted within each, oldest first; ties stay in the case's order. Sorted by contest, the
 * groups of propositions come in that order too.
 */
export function arrangeStatements(
  index: CaseIndex,
  keys: SortKeys,
  places: readonly number[],
  { sort, group }: Order,
): Arrangement {
  const sorted = sortPlaces(places, keys[sort]);
  if (group === "none") return { places: sorted, groups: new Map() };
  const buckets = bucketsBy(rankOf(index, keys, { sort, group }), sorted);
  const starts = buckets.flatMap((bucket) => groupStart(index, bucket, group));
  return { places: buckets.flat(), groups: new Map(starts) };
}

/** The rank of each statement's group. */
function rankOf(
  index: CaseIndex,
  keys: SortKeys,
  { sort, group }: { readonly sort: Sort; readonly group: Exclude<Group, "none"> },
): ArrayLike<number> {
  if (isAttributeFacet(group)) return index.columns[group]?.codes ?? [];
  return group === "proposition" && sort === "contest" ? keys.contest : keys[group];
}

function ranks<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, rank) => [id, rank]));
}

/** Of more than one statement in so many, the sorted list of all is gone through, which is made once for a key. */
const FEW = 16;

function sortPlaces(places: readonly number[], key: Float64Array): readonly number[] {
  if (places.length * FEW < key.length) return sortedBy(places, key);
  const all = sortedWhole.get(key) ?? sortedAll(key);
  sortedWhole.set(key, all);
  if (places.length === all.length) return all;
  const isMeant = new Uint8Array(key.length);
  for (const place of places) isMeant[place] = 1;
  return all.filter((place) => isMeant[place] === 1);
}

const sortedWhole = new WeakMap<Float64Array, readonly number[]>();

/** Keys are whole numbers, most of them close together, which need not be compared: days of some decades, or ranks. */
function sortedAll(key: Float64Array): readonly number[] {
  const [least, most] = boundsOf(key);
  const span = most - least + 1;
  if (span > FAR_APART) return sortedBy(Array.from(key.keys()), key);
  const codes = Int32Array.from(key, (one) => (one < NEVER ? one - least : span));
  return Array.from(groupPlaces(codes, span + 1).places);
}

/** The least and the most of the keys that are days or ranks. */
function boundsOf(key: Float64Array): readonly [number, number] {
  let [least, most] = [NEVER, -NEVER];
  for (const one of key) {
    if (one < least) least = one;
    if (one > most && one < NEVER) most = one;
  }
  return [Math.min(least, most), most];
}

/** Days of more years than ten thousand. */
const FAR_APART = 4e6;

/** Numbers are sorted as such, each with its place behind it, which is many times as fast as comparing places. */
function sortedBy(places: readonly number[], key: Float64Array): readonly number[] {
  const all = key.length;
  const keys = new Float64Array(places.length);
  places.forEach((place, at) => (keys[at] = Math.min(key[place] ?? 0, NEVER) * all + place));
  const sorted: number[] = [];
  for (const one of keys.toSorted()) sorted.push(one - Math.floor(one / all) * all);
  return sorted;
}

/** Later than any day. */
const NEVER = 1e7;

/** The places of each rank, ranks ascending, places in the order given. */
function bucketsBy(rank: ArrayLike<number>, places: readonly number[]): number[][] {
  const buckets: number[][] = [];
  for (const place of places) (buckets[rank[place] ?? 0] ??= []).push(place);
  return Object.values(buckets);
}

function groupStart(
  { case: { statements }, columns }: CaseIndex,
  bucket: readonly number[],
  group: Exclude<Group, "none">,
): (readonly [number, GroupStart])[] {
  const [first] = bucket;
  const statement = first === undefined ? undefined : statements[first];
  if (first === undefined || statement === undefined) return [];
  const count = bucket.length;
  if (!isAttributeFacet(group)) return [[first, { [group]: statement[group], count }]];
  const { values = [], codes = [] } = columns[group] ?? {};
  return [[first, { answer: { facet: group, value: values[codes[first] ?? values.length] ?? null }, count }]];
}
