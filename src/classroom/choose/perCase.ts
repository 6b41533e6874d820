import type { Explorer } from "../../store/createExplorerStore.ts";

/** So many things that somebody made, such as answers under a seed, are kept of a case: more than anybody makes. */
const MOST_MADE = 1000;

/**
 * What is made once for each case that is open in the tab, whatever its seeds and whether its names show, and gone with the
 * page: nothing of it is stored.
 */
export function perCase<Value extends object>(make: () => Value): (explorer: Explorer) => Value {
  const made = new WeakMap<object, Value>();
  return ({ index, naming: { whole = index } }) => {
    const value = made.get(whole) ?? make();
    made.set(whole, value);
    return value;
  };
}

/** What was made, with one thing more or anew; without the oldest where that would be too many. */
export function withMade<Key, Thing>(made: ReadonlyMap<Key, Thing>, key: Key, thing: Thing) {
  const others = [...made].filter(([other]) => other !== key);
  return new Map<Key, Thing>([...others.slice(1 - MOST_MADE), [key, thing]]);
}
