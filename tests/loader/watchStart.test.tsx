import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UNABLE_NOTE } from "../../src/host/stayDrawn.ts";
import { watchStart } from "../../src/loader/watchStart.ts";

const AS_BUILT = `<p id="${UNABLE_NOTE}" hidden>Why</p><div id="root"><main><noscript></noscript></main></div>`;
const APP = '<main class="explorer"></main>';

watchStart();
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = AS_BUILT;
});
afterEach(() => {
  vi.useRealTimers();
  document.documentElement.className = "";
});

const fail = (filename = `${location.origin}/assets/index.js`) =>
  dispatchEvent(new ErrorEvent("error", { filename, message: "URL is not defined" }));
const draw = () => {
  document.getElementById("root")!.innerHTML = APP;
};
const saysWhy = () => document.getElementById(UNABLE_NOTE)?.hidden === false;

test("a page whose script fails before anything is drawn says why it stays as it is", () => {
  fail();
  vi.runAllTimers();
  expect(saysWhy()).toBe(true);
});

test.each([
  ["the app is drawn all the same", () => [fail(), draw()]],
  ["the app is there already", () => [draw(), fail()]],
  ["what fails is an extension of the browser", () => [fail("chrome-extension://abc/content.js")]],
])("nothing is said where %s", (_, happen) => {
  happen();
  vi.runAllTimers();
  expect(saysWhy()).toBe(false);
});
