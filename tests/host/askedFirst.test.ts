import { describe, expect, test } from "vitest";
import { isAskedEmbedded, isAskedFirst } from "../../src/host/askedFirst.ts";

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

const drawn = { caseId: "city", version: "2022-01-02", lang: "en" };

describe("what asks for the first view embedded", () => {
  const asks = (hash: string) => isAskedEmbedded(hash, { ...drawn, views: ["", "network"] });

  test("is so for the case as a frame opens with it, in any colours", () => {
    expect(asks("#/city?embed=1")).toBe(true);
    expect(asks("#/city?embed=1&theme=dark&controls=0&api=https://a.example")).toBe(true);
    expect(asks("#/city?embed=1&v=2022-01-02&lang=en")).toBe(true);
    expect(asks("#/city?embed=1&view=network")).toBe(true);
    expect(asks("#/city?embed=1#?secret=abcdefghij")).toBe(true);
  });

  test.each([
    "#/city",
    "#/city?embed=0",
    "#/town?embed=1",
    "#/city/actor/ann?embed=1",
    "#/city?embed=1&view=matrix",
    "#/city?embed=1&names=0",
    "#/city?embed=1&v=2021-01-01",
    "#/city?embed=1&lang=fr",
  ])("is not so for %s", (hash) => {
    expect(asks(hash)).toBe(false);
  });
});

test("what asks for another view embedded names it", () => {
  const asks = (hash: string) => isAskedEmbedded(hash, { ...drawn, views: ["matrix"] });
  expect(asks("#/city?view=matrix&embed=1")).toBe(true);
  expect(asks("#/city?embed=1")).toBe(false);
  expect(asks("#/city?embed=1&view=timeline")).toBe(false);
});
