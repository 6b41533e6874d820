import { expect, test } from "vitest";
import { inMode } from "../../../src/store/place/keptMode.ts";

test("a bare path keeps the mode, and nothing else that was chosen", () => {
  const here = "?stance=oppose&names=0&seed=3&present=1&theme=dark&q=tax";
  expect(inMode("/page/open", here)).toEqual({
    pathname: "/page/open",
    search: "?names=0&seed=3&present=1&theme=dark",
  });
  expect(inMode("/", "")).toEqual({ pathname: "/", search: "" });
});

test("an address says itself whether names are shown; only a frame stays one", () => {
  const to = { pathname: "/city-data", search: "?view=sides&theme=light" };
  expect(inMode(to, "?names=0&present=1&embed=0&theme=dark")).toBe(to);
  expect(inMode(to, "?embed=1&theme=dark&controls=0&names=0")).toEqual({
    pathname: "/city-data",
    search: "?view=sides&theme=light&embed=1&controls=0",
  });
});
