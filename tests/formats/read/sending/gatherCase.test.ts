import { expect, test } from "vitest";
import { caseTexts, gatherCase } from "../../../../src/formats/read/sending/gatherCase.ts";
import { syntheticCase } from "../../../fixtures/syntheticCase.ts";

const whole = syntheticCase({ statements: 9000, actors: 300, propositions: 20 });
const texts = caseTexts(whole);
const broughtFrom = (some: readonly string[]) => some.map((text) => () => Promise.resolve({ text }));

test("a case comes out of its texts as it went in", async () => {
  expect(await gatherCase(broughtFrom(texts))).toEqual(whole);
});

test("the texts are let go when the case is whole, and not before", async () => {
  const held = texts.map((text) => ({ text }));
  const brought = held.map((one) => () => Promise.resolve(one));
  const missing = () => Promise.reject(new Error("It did not arrive."));
  await expect(gatherCase([...brought, missing])).rejects.toThrow("It did not arrive.");
  expect(held.map(({ text }) => text)).toEqual(texts);
  await gatherCase(brought);
  expect(held.every(({ text }) => text === "")).toBe(true);
});

test("its statements are in slices, which are shorter together than one by one", () => {
  const slices = texts.slice(1).flatMap((text) => text.split("\n"));
  expect(slices.length).toBeGreaterThan(2);
  expect(slices.join("").length).toBeLessThan(JSON.stringify(whole.statements).length / 2);
});

test("no text is so long that a page would stop to read it", () => {
  const large = caseTexts(syntheticCase({ statements: 40_000, actors: 300, propositions: 20 }));
  expect(large.length).toBeGreaterThan(2);
  expect(Math.max(...large.map(({ length }) => length))).toBeLessThan(1_000_000);
});

test("the page goes on between the slices", async () => {
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1));
  await gatherCase(broughtFrom(texts));
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(0);
});

test("a text that does not come is told of, once", async () => {
  const missing = () => Promise.reject(new Error("It did not arrive."));
  const [head, ...others] = broughtFrom(texts);
  await expect(gatherCase([head ?? missing, missing, ...others])).rejects.toThrow("It did not arrive.");
  await expect(gatherCase([missing, ...others])).rejects.toThrow("It did not arrive.");
});
