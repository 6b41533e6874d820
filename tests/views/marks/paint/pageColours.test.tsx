import { afterEach, expect, test, vi } from "vitest";
import { pageColours } from "../../../../src/views/marks/paint/pageColours.ts";

afterEach(() => {
  delete document.documentElement.dataset["theme"];
  vi.restoreAllMocks();
});

/** Counts how often the browser is asked for styles, which it must work out then. */
const countAsked = () => vi.spyOn(window, "getComputedStyle");

test("the colours of an element are asked for once while the page is dressed the same", () => {
  const asked = countAsked();
  const canvas = document.createElement("canvas");
  const paint = () => {
    const { colour, family } = pageColours(canvas);
    return [colour("support"), colour("support"), family("sans")];
  };
  paint();
  expect(asked).toHaveBeenCalledTimes(2);
  paint();
  expect(asked).toHaveBeenCalledTimes(2);
});

test("they are asked for again in another theme, and for another element", () => {
  const asked = countAsked();
  const canvas = document.createElement("canvas");
  pageColours(canvas).colour("support");
  document.documentElement.dataset["theme"] = "dark";
  pageColours(canvas).colour("support");
  expect(asked).toHaveBeenCalledTimes(2);
  pageColours(document.createElement("canvas")).colour("support");
  expect(asked).toHaveBeenCalledTimes(3);
});
