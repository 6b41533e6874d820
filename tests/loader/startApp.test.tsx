import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startApp } from "../../src/loader/startApp.ts";

const SOURCE = "./assets/app.js";

/** Tells whoever watches the paints of the page that something was painted. */
let paint = (): void => {};

/** jsdom paints nothing, and so tells nobody of it. */
class Paints {
  static readonly supportedEntryTypes = ["paint"];
  constructor(tell: (list: { getEntriesByName: () => readonly unknown[] }) => void) {
    paint = () => tell({ getEntriesByName: () => [{}] });
  }
  observe(): void {}
}

const scripts = () => document.head.querySelectorAll(`script[src="${SOURCE}"]`).length;
const links = () => [...document.head.querySelectorAll<HTMLLinkElement>(`link[href="${SOURCE}"]`)];
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("PerformanceObserver", Paints);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

test("starts the app when what is drawn was seen, and only once", async () => {
  startApp(SOURCE, true);
  await settle();
  expect(scripts()).toBe(0);
  paint();
  await settle();
  expect(scripts()).toBe(1);
  paint();
  await vi.runAllTimersAsync();
  expect(scripts()).toBe(1);
});

test("starts it a second later where nothing is ever painted", async () => {
  startApp(SOURCE, true);
  await vi.advanceTimersByTimeAsync(999);
  expect(scripts()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(scripts()).toBe(1);
});

test("starts it at once where nobody looks at the page", async () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  startApp(SOURCE, true);
  await settle();
  expect(scripts()).toBe(1);
});

test.each([
  ["nothing of what is asked for is drawn", false, ["paint"]],
  ["the browser does not tell of paints", true, []],
])("starts it at once where %s", async (_, isDrawn, told) => {
  vi.stubGlobal("PerformanceObserver", Object.assign(class extends Paints {}, { supportedEntryTypes: told }));
  startApp(SOURCE, isDrawn);
  await settle();
  expect(scripts()).toBe(1);
});

test("waits for the whole page, which the app takes over", async () => {
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  startApp(SOURCE, false);
  await settle();
  expect(scripts()).toBe(0);
  state.mockReturnValue("interactive");
  document.dispatchEvent(new Event("DOMContentLoaded"));
  await settle();
  expect(scripts()).toBe(1);
});

test.each([
  ["prefetch", "Chromium, which compiles what is preloaded beside the painting", { userAgentData: {} }, true],
  ["preload", "other browsers", {}, true],
  ["preload", "Chromium where nothing is drawn", { userAgentData: {} }, false],
])("asks for it at once: %s, in %s", (rel, _, browser, isDrawn) => {
  vi.stubGlobal("navigator", browser);
  startApp(SOURCE, isDrawn);
  expect(links().map((link) => [link.rel, link.as])).toEqual([[rel, "script"]]);
});
