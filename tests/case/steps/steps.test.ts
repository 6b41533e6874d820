import { expect, test } from "vitest";
import { madeOfEach, mapOfEach } from "../../../src/case/steps/steps.ts";
import { stepsOf } from "../../fixtures/stepsOf.ts";

const thousand = Array.from({ length: 1000 }, (_, at) => at);

test("no step takes more than 200 entries", () => {
  const taken: number[] = [0];
  const work = madeOfEach(thousand, (entry) => {
    taken[taken.length - 1] = (taken.at(-1) ?? 0) + 1;
    return entry * 2;
  });
  while (work.next().done !== true) taken.push(0);
  expect(Math.max(...taken)).toBe(200);
});

test("what is made step by step is the same as at once", () => {
  expect(stepsOf(madeOfEach(thousand, (entry, at) => entry + at)).result).toEqual(
    thousand.map((entry, at) => entry + at),
  );
  const { steps, result } = stepsOf(mapOfEach(thousand, (entry) => [`key ${entry}`, entry]));
  expect(steps).toBe(6);
  expect(result).toEqual(new Map(thousand.map((entry) => [`key ${entry}`, entry])));
});
