import { expect, test } from "vitest";
import { isAskedFirst } from "../../src/host/askedFirst.ts";

test.each([
  ["", true],
  ["#", true],
  ["#/city", true],
  ["#/city?names=0", false],
  ["#/city/actor/ann", false],
  ["#/city-data", false],
  ["#/?embed=1", false],
])("%j asks for nothing but the first case: %s", (hash, isAsked) => {
  expect(isAskedFirst(hash, "city")).toBe(isAsked);
});
