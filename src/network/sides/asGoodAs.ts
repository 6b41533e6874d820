import { type Division, divide, emptyGroup, put } from "./division.ts";
import { SAME_SCORE, gainsOf } from "./improve.ts";
import { splitGroups } from "./joinedGroups.ts";

/** More divisions that are equally good nobody counts. */
export const MOST_AS_GOOD = 20;

/** One of several divisions that are equally good, and the others, whose groups are called as in it where they can be. */
export interface EquallyGood {
  readonly chosen: Uint32Array;
  readonly others: readonly Uint32Array[];
}

/**
 * Chooses one of the given divisions, which are equally good, and finds those that are as good and differ from one of
 * them in the place of one. Chosen is the one that keeps those together who come first.
 */
export function asGoodAs(given: readonly Division[]): EquallyGood {
  const known = new Map<string, Uint32Array>();
  const add = ({ groups }: Division) => {
    const named = inOrder(groups);
    if (known.size <= MOST_AS_GOOD) known.set(named.join(), named);
  };
  given.forEach(add);
  for (const groups of known.values())
    if (given[0] !== undefined) neighbours(divide(given[0].network, groups)).forEach(add);
  const [chosen = new Uint32Array(), ...rest] = [...known.values()].toSorted(byFirstApart);
  return { chosen, others: rest.map((other) => calledAsIn(chosen, other)) };
}

/** The groups called 0, 1, 2 … in the order of their first places: the same division has the same names. */
export function inOrder(groups: Uint32Array): Uint32Array {
  const names = new Map<number, number>();
  return groups.map((group) => {
    const name = names.get(group) ?? names.size;
    names.set(group, name);
    return name;
  });
}

function byFirstApart(one: Uint32Array, other: Uint32Array): number {
  const at = one.findIndex((group, place) => group !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Divisions as good as this one with one place elsewhere. */
function neighbours(division: Division): readonly Division[] {
  const found: Division[] = [];
  for (let at = 0; at < division.groups.length && found.length < MOST_AS_GOOD; at += 1) {
    const own = division.groups[at] ?? 0;
    const gains = new Map([[emptyGroup(division), 0], ...gainsOf(division, at)]);
    const stays = gains.get(own) ?? 0;
    for (const [group, gain] of gains) {
      if (group === own || group >= division.groups.length || Math.abs(gain - stays) > SAME_SCORE) continue;
      const other = divide(division.network, division.groups);
      put(other, at, group);
      if (!splitGroups(other)) found.push(other);
    }
  }
  return found;
}

/** The other division, its groups called as those of the chosen one with which they share most, each once. */
function calledAsIn(chosen: Uint32Array, other: Uint32Array): Uint32Array {
  const shared = new Map<string, { readonly from: number; readonly to: number; count: number }>();
  other.forEach((from, at) => {
    const to = chosen[at] ?? 0;
    const pair = shared.get(`${from} ${to}`) ?? { from, to, count: 0 };
    shared.set(`${from} ${to}`, pair);
    pair.count += 1;
  });
  const names = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of [...shared.values()].toSorted((left, right) => right.count - left.count)) {
    if (names.has(from) || taken.has(to)) continue;
    names.set(from, to);
    taken.add(to);
  }
  return other.map((group) => names.get(group) ?? chosen.length + group);
}
