import { groupPlaces } from "../../case/column.ts";

/** Of more than one statement in so many, the sorted list of all is gone through, which is made once for a key. */
const FEW = 16;

/** Places of statements by the key that each has, in the order of the case where keys are the same. */
export function sortPlaces(places: readonly number[], key: Float64Array): readonly number[] {
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
  // Written by place: of half a million, what goes through an iterator takes ten times as long.
  const codes = new Int32Array(key.length);
  for (let at = 0; at < key.length; at += 1) {
    const one = key[at] ?? NEVER;
    codes[at] = one < NEVER ? one - least : span;
  }
  const sorted: number[] = [];
  const { places } = groupPlaces(codes, span + 1);
  for (let at = 0; at < places.length; at += 1) sorted.push(places[at] ?? 0);
  return sorted;
}

/** The least and the most of the keys that are days or ranks. */
function boundsOf(key: Float64Array): readonly [number, number] {
  let [least, most] = [NEVER, -NEVER];
  for (let at = 0; at < key.length; at += 1) {
    const one = key[at] ?? NEVER;
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
