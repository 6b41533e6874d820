import { type Arbitrary, array, assert, nat, property, record, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addTo,
  emptySet,
  hasPlace,
  union,
  intersection,
  isEmpty,
  placesIn,
  setOf,
  fullSet,
  setWhere,
  typedPlacesIn,
  setSize,
} from "../../src/case/statementSet.ts";

interface Places {
  readonly capacity: number;
  readonly lists: readonly (readonly number[])[];
}

/** Lists of places in a case of 1 to 100 statements: under, at and over the 32 bits of a word. */
const somePlaces: Arbitrary<Places> = nat(99).chain((last) =>
  record({
    capacity: nat(0).map(() => last + 1),
    lists: array(array(nat(last), { maxLength: 60 }), { maxLength: 4 }),
  }),
);
const twoLists: Arbitrary<Places> = nat(99).chain((last) =>
  record({ capacity: nat(0).map(() => last + 1), lists: tuple(array(nat(last)), array(nat(last))) }),
);
const ascending = (places: Iterable<number>) => [...new Set(places)].toSorted((left, right) => left - right);
const everyPlace = (capacity: number) => Array.from({ length: capacity }, (_, place) => place);

describe("a set of statements behaves as a Set of their places", () => {
  test("when it is made, asked and counted", () => {
    assert(
      property(twoLists, ({ capacity, lists: [list = []] }) => {
        const [mine, theirs] = [setOf(capacity, list), new Set(list)];
        expect(placesIn(mine)).toEqual(ascending(list));
        expect(setSize(mine)).toBe(theirs.size);
        expect(isEmpty(mine)).toBe(theirs.size === 0);
        expect(everyPlace(capacity).filter((place) => hasPlace(mine, place))).toEqual(ascending(list));
        expect(setWhere(capacity, (place) => theirs.has(place))).toEqual(mine);
      }),
    );
  });

  test("when sets meet and join, any number of them", () => {
    assert(
      property(somePlaces, ({ capacity, lists }) => {
        const sets = lists.map((list) => setOf(capacity, list));
        const inAll = everyPlace(capacity).filter((place) => lists.every((list) => list.includes(place)));
        expect(placesIn(intersection(capacity, sets))).toEqual(inAll);
        expect(placesIn(union(capacity, sets))).toEqual(ascending(lists.flat()));
      }),
    );
  });

  test("when its places are listed, typed or not", () => {
    assert(
      property(twoLists, ({ capacity, lists }) => {
        const set = setOf(capacity, lists[0]!);
        expect([...typedPlacesIn(set)]).toEqual(placesIn(set));
      }),
    );
  });

  test("and changes no set that it was made from", () => {
    const [left, right] = [setOf(40, [1, 33]), setOf(40, [33])];
    intersection(40, [left, right]);
    union(40, [left, right]);
    addTo(union(40, [left]), 2);
    addTo(intersection(40, [left]), 2);
    expect([placesIn(left), placesIn(right)]).toEqual([[1, 33], [33]]);
  });
});

describe("sets at their bounds", () => {
  test("meet to all statements and join to none where there is no set", () => {
    expect(placesIn(intersection(3, []))).toEqual([0, 1, 2]);
    expect(placesIn(union(3, []))).toEqual([]);
  });

  test("hold the first and the last place of each word", () => {
    const edges = [0, 31, 32, 63, 64];
    expect(placesIn(setOf(65, edges))).toEqual(edges);
    expect(setSize(fullSet(65))).toBe(65);
  });

  test("are empty in a case without statements", () => {
    expect(placesIn(emptySet(0))).toEqual([]);
    expect(setSize(intersection(0, []))).toBe(0);
    expect(isEmpty(fullSet(0))).toBe(true);
    expect(hasPlace(emptySet(0), 0)).toBe(false);
  });
});
