import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { SCRIPT, openHeld } from "../site/openHeld.ts";
import { type Server, serveDist } from "../site/serveDist.ts";
import { marksIn, moved } from "../site/shownMarks.ts";
import { newContext } from "../site/theBrowser.ts";

let server: Server;
beforeAll(async () => {
  server = await serveDist({ headers: { "content-security-policy": CONTENT_POLICY } });
});
afterAll(() => server.close());

/** Opens the page at an address as it stands before its script. */
const openWithout = async (hash: string, options: BrowserContextOptions) => {
  const { context, page, letIn, ...held } = await openHeld(server.url + hash, options);
  const takeOver = async () => {
    letIn();
    await page.locator("#first").waitFor({ state: "detached" });
  };
  return { ...held, page, takeOver, close: () => context.close() };
};

const isFirstShown = (page: Page) => page.locator("#first").evaluate((first) => first.checkVisibility());

describe("what the build draws of the page is seen before any script, and taken over where it stands", () => {
  test.each<[string, BrowserContextOptions, number]>([
    ["on a phone", { viewport: { width: 360, height: 740 } }, 70],
    ["on a tablet, dark", { viewport: { width: 768, height: 1024 }, colorScheme: "dark" }, 90],
    ["on a laptop", { viewport: { width: 1366, height: 768 } }, 90],
    ["with the column of filters", { viewport: { width: 1920, height: 970 } }, 90],
    ["on a very large screen", { viewport: { width: 2560, height: 1300 } }, 90],
  ])("%s", async (_where, options, least) => {
    const { page, watch, shifted, takeOver, close } = await openWithout("", options);
    const first = await marksIn(page, "#first");
    expect(first.length).toBeGreaterThan(least);
    // A page that comes in several parts may be painted before its last part has come.
    const whileRead = await shifted();
    expect(whileRead).toBeLessThan(0.05);
    await takeOver();
    expect(moved(first, await marksIn(page, "#root"))).toEqual([]);
    expect((await shifted()) - whileRead).toBeLessThan(0.01);
    expect(watch.problems).toEqual([]);
    await close();
  });
});

test.each<[string, string, number, number]>([
  ["groups in a high window", "human-rights-council/network", 1280, 1024],
  ["groups in a very high one", "human-rights-council/network", 1600, 1200],
  ["groups in the largest", "human-rights-council/alignment", 1920, 1440],
  ["ties in a high window", "xinjiang-report-2022/alignment", 1280, 1024],
])("%s stay where they are drawn", async (_what, address, width, height) => {
  const { page, shifted, takeOver, close } = await openWithout(`share/${address}.html`, {
    viewport: { width, height },
  });
  const first = await marksIn(page, "#first");
  expect(first.length).toBeGreaterThan(40);
  const whileRead = await shifted();
  await takeOver();
  expect(moved(first, await marksIn(page, "#root"))).toEqual([]);
  expect((await shifted()) - whileRead).toBeLessThan(0.0001);
  await close();
});

test("of its pictures only the one that fits the window is more than text, also when that becomes another", async () => {
  const { page, takeOver, close } = await openWithout("", { viewport: { width: 1366, height: 768 } });
  const pictures = page.locator("#first .network-chart__svg");
  expect(await pictures.count()).toBe(1);
  expect(await page.locator("#first .proposition-row").count()).toBe(0);
  const first = await pictures.getAttribute("viewBox");
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(() => pictures.filter({ visible: true }).getAttribute("viewBox")).not.toBe(first);
  await takeOver();
  await close();
});

describe("nothing of it is seen where the address asks for something else", () => {
  test.each(["?view=matrix", "/actor/china", "?embed=1&view=matrix"])("%s", async (address) => {
    const { page, close } = await openWithout(`#/xinjiang-report-2022${address}`, {});
    expect(await isFirstShown(page)).toBe(false);
    await close();
  });

  test("names are never seen where they are to be hidden", async () => {
    const { page, close } = await openWithout("#/xinjiang-report-2022?names=0", {});
    expect(await isFirstShown(page)).toBe(false);
    expect(await page.getByText("Michelle Bachelet").filter({ visible: true }).count()).toBe(0);
    await close();
  });
});

test.each<[string, (page: Page) => Promise<void>, string]>([
  ["typed", (page) => page.locator("#first .search-field input").fill("camps"), "q=camps"],
  ["pressed", (page) => page.locator('#first [data-id="actor/china"]:visible').click(), "/actor/china"],
])("what is %s before the script is there happens when it is", async (_what, act, address) => {
  const { page, takeOver, close } = await openWithout("", {});
  await act(page);
  expect(await isFirstShown(page)).toBe(true);
  await takeOver();
  await expect.poll(() => page.url()).toContain(address);
  await close();
});

describe("without a script", () => {
  const openPlain = async (options: BrowserContextOptions) => {
    const context = await newContext({ ...options, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url);
    return { page, close: () => context.close() };
  };

  test.each([
    ["a wide screen", 1440, ".network-chart__svg"],
    ["a phone", 390, ".strip"],
  ])(
    "%s has the picture, all statements and the way to the source, and no dead controls",
    async (_where, width, picture) => {
      const { page, close } = await openPlain({ viewport: { width, height: 800 } });
      expect(await page.locator(picture).filter({ visible: true }).count()).toBeGreaterThan(0);
      expect(await page.locator("article").filter({ visible: true }).count()).toBe(64);
      expect(await page.getByRole("link", { name: "CNN" }).count()).toBeGreaterThan(64);
      await expect.poll(() => page.locator("#first > noscript").isVisible()).toBe(true);
      expect(
        await page.locator("button, input, select, a[href^='#']").filter({ visible: true }).count(),
      ).toBe(0);
      await close();
    },
  );
});

test("where the script does not arrive, nothing pretends to be pressed either", async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto(server.url);
  await expect.poll(() => page.locator("#first button").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator("#first article").filter({ visible: true }).count()).toBe(64);
  await context.close();
});
