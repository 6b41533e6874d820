import { afterEach, expect, test, vi } from "vitest";
import { pageColours } from "../../../../src/views/marks/paint/pageColours.ts";

afterEach(() => {
  delete document.documentElement.dataset["theme"];
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Counts how often the browser is asked for styles, which it must work out then. */
const countAsked = () => vi.spyOn(window, "getComputedStyle");

function aCanvasIn(around: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  around.append(canvas);
  return canvas;
}

function aPart(data: { readonly theme?: string; readonly lang?: string } = {}): HTMLElement {
  const part = document.createElement("div");
  if (data.theme !== undefined) part.dataset["theme"] = data.theme;
  if (data.lang !== undefined) part.lang = data.lang;
  document.body.append(part);
  return part;
}

test("colours are asked for once while the page is dressed the same, by whichever canvas", () => {
  const asked = countAsked();
  const paint = (canvas: HTMLCanvasElement) => {
    const { colour, family } = pageColours(canvas);
    return [colour("support"), colour("support"), family("sans")];
  };
  document.documentElement.dataset["theme"] = "light";
  paint(aCanvasIn(aPart()));
  expect(asked).toHaveBeenCalledTimes(2);
  paint(aCanvasIn(aPart()));
  expect(asked).toHaveBeenCalledTimes(2);
});

test("they are asked for again in another theme, in a part that wears another, and in another language", () => {
  const asked = countAsked();
  pageColours(aCanvasIn(aPart())).colour("oppose");
  document.documentElement.dataset["theme"] = "dark";
  pageColours(aCanvasIn(aPart())).colour("oppose");
  expect(asked).toHaveBeenCalledTimes(2);
  pageColours(aCanvasIn(aPart({ theme: "light" }))).colour("oppose");
  expect(asked).toHaveBeenCalledTimes(3);
  pageColours(aCanvasIn(aPart({ lang: "ar" }))).colour("oppose");
  expect(asked).toHaveBeenCalledTimes(4);
});

test("a canvas that is on no page yet tells nothing of those that are", () => {
  const asked = countAsked();
  pageColours(document.createElement("canvas")).colour("mixed");
  pageColours(aCanvasIn(aPart())).colour("mixed");
  expect(asked).toHaveBeenCalledTimes(2);
});
