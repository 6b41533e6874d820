import type { ActorId } from "../../case/actor.ts";
import { type AttributeFacet, type AttributeValueId, isAttributeFacet } from "../../case/attribute.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Group } from "../../store/grouping/headings.ts";
import type { Sort } from "../../store/viewChoices.ts";
import type { SortKeys } from "./sortKeys.ts";
import { sortPlaces } from "./sortPlaces.ts";

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
