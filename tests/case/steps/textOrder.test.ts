import * as fc from "fast-check";
import { expect, test } from "vitest";
import { finished } from "../../../src/case/steps/steps.ts";
import { textOrder } from "../../../src/case/steps/textOrder.ts";
import { countedList, mostInAStep } from "../../fixtures/mostInAStep.ts";

test("texts are in the order in which all are sorted at once, equal ones as they were given", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 60 }), (some) => {
      // Enough for several runs, with very many equals.
      const texts = Array.from({ length: 5000 }, (_, at) => some[at % (some.length || 1)] ?? `${at % 7}`);
      const places = texts.map((_, at) => at);
      const sorted = places.toSorted((one, other) =>
        texts[one]! < texts[other]! ? -1 : texts[one]! > texts[other]! ? 1 : one - other,
      );
      expect([...finished(textOrder(texts))]).toEqual(sorted);
    }),
    { numRuns: 20 },
  );
});

test("twenty thousand texts are sorted in steps of some ten thousand comparisons", () => {
  const { list, taken } = countedList(Array.from({ length: 20_000 }, (_, at) => `${(at * 7919) % 20_000}`));
  expect(mostInAStep(textOrder(list), [{ list, taken }])).toBeLessThan(50_000);
  expect(mostInAStep([finished(textOrder(list))].values(), [{ list, taken }])).toBe(0);
});
