import { expect, test } from "vitest";
import type { Steps } from "../../src/network/steps.ts";
import { memoizeSteps } from "../../src/store/memoizeSteps.ts";

/** A work of two steps that counts how often each was done. */
function aWork() {
  const steps: number[] = [];
  const sum = memoizeSteps(function* ({ one }: { readonly one: number }, other: number): Steps<number> {
    steps.push(1);
    yield { done: 1, all: 2 };
    steps.push(2);
    return one + other;
  });
  return { sum, steps };
}

test("what is asked for is worked out whole, and once", () => {
  const { sum, steps } = aWork();
  const given = { one: 1 };
  expect([sum(given, 2), sum(given, 2)]).toEqual([3, 3]);
  expect(steps).toEqual([1, 2]);
});

test("a step is done at a time, and what they find is kept for whoever asks next", () => {
  const { sum, steps } = aWork();
  const given = { one: 1 };
  const going = sum.inSteps(given, 2);
  going.next();
  expect(steps).toEqual([1]);
  expect([...going]).toHaveLength(1);
  expect(sum(given, 2)).toBe(3);
  expect(steps).toEqual([1, 2]);
});

test("what was prepared is not given for something else", () => {
  const { sum } = aWork();
  const given = { one: 1 };
  expect([...sum.inSteps(given, 2)]).toHaveLength(2);
  expect(sum(given, 3)).toBe(4);
});
