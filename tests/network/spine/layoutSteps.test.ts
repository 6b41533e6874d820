import { expect, test } from "vitest";
import { layoutSpine, spineInSteps } from "../../../src/network/spine/layoutSpine.ts";
import { countedList, mostInAStep } from "../../fixtures/mostInAStep.ts";
import { madeUpDebate, measureLetters } from "../../fixtures/spineCases.ts";
import { stepsOf } from "../../fixtures/stepsOf.ts";

const ACTORS = 20_000;
const frame = { width: 1280, height: 720, letters: 1 };

test("a large case is laid out in steps that take no actor much more than once", () => {
  const said = madeUpDebate(ACTORS, 12, 3);
  const counted = countedList(said.actors);
  const request = { said: { ...said, actors: counted.list }, frame };
  const laidOut = layoutSpine(request, measureLetters);
  expect(counted.taken()).toBeGreaterThan(2.5 * ACTORS);
  const inSteps = () => spineInSteps(request, measureLetters);
  expect(mostInAStep(inSteps(), [counted])).toBeLessThan(1.5 * ACTORS);
  expect(stepsOf(inSteps()).result).toEqual(laidOut);
});
