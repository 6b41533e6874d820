import { expect, test } from "vitest";
import { caseTexts, gatherCase } from "../../../src/formats/read/gatherCase.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const whole = syntheticCase({ statements: 9000, actors: 300, propositions: 20 });

test("a case comes out of its texts as it went in", async () => {
  expect(await gatherCase(JSON.parse(JSON.stringify(caseTexts(whole))))).toEqual(whole);
});

test("its statements are in several texts, which are shorter together than one by one", () => {
  const { slices } = caseTexts(whole);
  expect(slices.length).toBeGreaterThan(2);
  expect(slices.join("").length).toBeLessThan(JSON.stringify(whole.statements).length / 2);
});

test("the page goes on between the texts", async () => {
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1));
  await gatherCase(caseTexts(whole));
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(0);
});
