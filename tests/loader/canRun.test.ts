import { describe, expect, test } from "vitest";
import { canRun } from "../../src/loader/canRun.ts";

/** What a browser gives, as far as it is asked, with one thing taken away or put in the place of another. */
const browserWith = (changes: Readonly<Record<string, unknown>>) =>
  ({
    self: globalThis,
    Array,
    Float64Array,
    String,
    Object,
    Promise,
    AbortSignal,
    CustomEvent,
    MutationObserver: function observer() {},
    URLSearchParams,
    WeakMap,
    ResizeObserver: function observer() {
      return { observe() {}, disconnect() {} };
    },
    getComputedStyle: () => ({}),
    requestAnimationFrame: () => 1,
    cancelAnimationFrame() {},
    document: { documentElement: {} },
    Intl,
    CSS: { supports: () => true },
    matchMedia: () => ({ matches: false }),
    ...changes,
  }) as unknown as Window & typeof globalThis;

const page = (changes: Readonly<Record<string, unknown>> = {}) => {
  const made = browserWith(changes);
  return Object.assign(made, { self: made });
};
const refuse = () => {
  throw new Error("broken");
};
const intlWith = (part: string, value: unknown) => ({
  ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
  [part]: value,
});

describe("a browser can run the app", () => {
  test("that has all that it rests on", () => {
    expect(canRun(page())).toBe(true);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["a style", { CSS: { supports: (style: string) => !style.includes(":has") } }],
    ["any answer on styles", { CSS: undefined }],
    [
      "lists sorted into new ones",
      { Array: { prototype: Object.create(Array.prototype, { toSorted: { value: undefined } }) } },
    ],
    ["media queries", { matchMedia: undefined }],
    ["the grammar of languages", { Intl: undefined }],
    ["frames", { requestAnimationFrame: undefined }],
    ["styles as they are drawn", { getComputedStyle: undefined }],
    ["a watch on sizes", { ResizeObserver: undefined }],
    ["plurals", { Intl: intlWith("PluralRules", undefined) }],
  ])("not one without %s", (_what, changes) => {
    expect(canRun(page(changes))).toBe(false);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["media queries", { matchMedia: refuse }],
    ["frames", { requestAnimationFrame: refuse }],
    ["styles as they are drawn", { getComputedStyle: refuse }],
    ["a watch on sizes", { ResizeObserver: refuse }],
  ])("nor one where %s throw", (_what, changes) => {
    expect(canRun(page(changes))).toBe(false);
  });
});

describe("what takes long to find out", () => {
  test("is not asked before the first paint: no part of the grammar is made", () => {
    expect(canRun(page({ Intl: intlWith("Collator", refuse) }))).toBe(true);
  });
});
