import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, serveDist } from "../site/serveDist.ts";
import { settle } from "../site/settle.ts";
import { newContext } from "../site/theBrowser.ts";
import { watchPage } from "../site/watchPage.ts";

const CASE = "xinjiang-report-2022";

/** What came to browsers after the oldest that the app is made for (`src/host/oldestBrowsers.ts`), but for what the test waits by. */
const LATER = [
  "Array.fromAsync",
  "CSS.highlights",
  "DocumentFragment.prototype.moveBefore",
  "Element.prototype.setHTMLUnsafe",
  "HTMLElement.prototype.popover",
  "HTMLElement.prototype.showPopover",
  "Intl.DurationFormat",
  "Intl.Segmenter",
  "Iterator",
  "Map.groupBy",
  "Map.prototype.getOrInsert",
  "Object.groupBy",
  "Promise.try",
  "Promise.withResolvers",
  "RegExp.escape",
  "Set.prototype.difference",
  "Set.prototype.intersection",
  "Set.prototype.isSubsetOf",
  "Set.prototype.union",
  "URL.canParse",
  "URL.parse",
  "Document.prototype.startViewTransition",
  "String.prototype.isWellFormed",
  "Uint8Array.fromBase64",
  "AbortSignal.any",
  "ClipboardItem",
  "navigation",
  "requestIdleCallback",
  "scheduler",
];

/** A page in which the built-ins at these paths are missing, or throw where they are called. */
const openWithout = async (paths: readonly string[], hash: string, isThrowing = false) => {
  const context = await newContext();
  const { page, watch } = await watchPage(context);
  const given = { paths, isThrowing };
  await page.addInitScript(({ paths: taken, isThrowing: throws }) => {
    for (const path of taken) {
      const names = path.split(".");
      const last = names.pop() ?? "";
      const holder = names.reduce<object>((at, name) => Reflect.get(at, name) as object, globalThis);
      const value = function broken() {
        throw new Error(`${path} is broken.`);
      };
      if (throws) Object.defineProperty(holder, last, { value, configurable: true });
      else if (!Reflect.deleteProperty(holder, last) || last in holder)
        Object.defineProperty(holder, last, { value: undefined, configurable: true });
    }
  }, given);
  await page.goto(server.url + hash);
  return { page, problems: watch.problems, close: () => context.close() };
};

let server: Server;
beforeAll(async () => {
  server = await serveDist();
});
afterAll(() => server.close());

const isDrawn = (page: Page) => page.locator("#root main:not(:has(> noscript))").waitFor();
const wordsOf = (page: Page) =>
  page.evaluate(() => document.querySelector("#root main")?.textContent.length ?? 0);

describe("the oldest browsers that the app is made for", () => {
  test("open every view, the list, an embed and a lesson without an error", async () => {
    const { page, problems, close } = await openWithout(LATER, "");
    const views = ["network", "matrix", "timeline", "sides", "firmness", "addressees", "ties"];
    const places = [
      ...views.map((view) => `/${CASE}?view=${view}`),
      `/${CASE}/actor/china`,
      `/${CASE}?embed=1`,
      `/${CASE}/teach`,
      `/${CASE}/lesson/1`,
      `/${CASE}/about`,
      "/embed/test",
      "/open",
    ];
    for (const place of places) {
      // oxlint-disable-next-line no-await-in-loop -- one page goes from place to place
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await isDrawn(page);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await settle(page);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect([place, (await wordsOf(page)) > 100, await page.locator(".view-failure").count()]).toEqual([
        place,
        true,
        0,
      ]);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test("go to the view that their address asks for", async () => {
    const { page, close } = await openWithout(["URL.canParse"], `#/${CASE}?view=matrix`);
    await page.getByRole("grid", { name: "Matrix" }).waitFor();
    await expect.poll(() => page.locator("#first").count()).toBe(0);
    await close();
  });
});

describe("where something is missing or broken that the app rests on, the page stays as it was drawn and says why:", () => {
  /** The note, the names that are drawn, and whether something pretends to be pressed. */
  const seen = async (page: Page) => {
    await page.getByText("To search or open anything, you need Chrome or Edge 117").waitFor();
    const drawn = await page.locator("#first .first-wide").innerText();
    const pretends = await page.locator("#first .header__switches").first().isVisible();
    return { isDrawn: drawn.includes("China"), pretends };
  };

  test.each([
    "Intl",
    "matchMedia",
    "Array.prototype.toSorted",
    "Intl.PluralRules",
    "CSS",
    "URLSearchParams",
    "requestAnimationFrame",
    "getComputedStyle",
    "ResizeObserver",
    "URL",
    "AbortController",
  ])("without %s", async (path) => {
    const { page, close } = await openWithout([path], `#/${CASE}?view=matrix`);
    expect(await seen(page)).toEqual({ isDrawn: true, pretends: false });
    await close();
  });

  test.each([
    "matchMedia",
    "Intl.Collator",
    "Array.prototype.toSorted",
    "ResizeObserver",
    "ResizeObserver.prototype.observe",
    "requestAnimationFrame",
    "getComputedStyle",
  ])("where %s throws", async (path) => {
    const { page, close } = await openWithout([path], "", true);
    expect(await seen(page)).toEqual({ isDrawn: true, pretends: false });
    await close();
  });

  test("but no names where the address hides them", async () => {
    const { page, close } = await openWithout(["Intl.Locale"], `#/${CASE}?names=0`);
    await page.getByText("To search or open anything").waitFor();
    expect(await page.locator("body").innerText()).not.toContain("China");
    await close();
  });
});
