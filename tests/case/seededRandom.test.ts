import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ORDINARY_SEED, fingerprint, seededRandom, shuffled } from "../../src/case/seededRandom.ts";

const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
const orderFor = (seed: string | null, purpose = "quiz") =>
  shuffled(letters, seededRandom(seed, purpose)).join("");

describe("random order from a seed", () => {
  test("is the same for the same text, and takes a number as its text", () => {
    expect(orderFor("7")).toBe(orderFor(String(7)));
    expect(orderFor("Class 9b")).toBe(orderFor("Class 9b"));
    expect(orderFor(null)).toBe(orderFor(ORDINARY_SEED));
  });

  test("differs from seed to seed, also between neighbours, and from purpose to purpose", () => {
    const orders = Array.from({ length: 50 }, (_, seed) => orderFor(String(seed)));
    expect(new Set(orders).size).toBe(50);
    expect(orderFor("1", "quiz")).not.toBe(orderFor("1", "names"));
  });

  test("keeps every item once and leaves the list as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const after = shuffled(items, seededRandom(seed, "any"));
        const inOrder = (list: readonly number[]) => list.toSorted((one, other) => one - other);
        expect(inOrder(after)).toEqual(inOrder(items));
        expect(items).toEqual(before);
      }),
    );
  });

  test("puts each item first about equally often", () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => orderFor(String(seed))[0] ?? "");
    for (const letter of letters)
      expect(firsts.filter((first) => first === letter).length).toBeGreaterThan(400);
  });
});

describe("the fingerprint of a text", () => {
  test("is a whole number of 32 bits, also of nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = fingerprint(text);
        expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
      }),
    );
    expect(Number.isInteger(fingerprint(""))).toBe(true);
  });
});
