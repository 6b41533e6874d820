import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { type Server, serveDist } from "../site/serveDist.ts";
import { marksIn, moved } from "../site/shownMarks.ts";
import { newContext } from "../site/theBrowser.ts";
import { watchPage } from "../site/watchPage.ts";

declare const shift: number;

const SCRIPT = /\/assets\/index-[^/]*\.js$/;
let server: Server;
beforeAll(async () => {
  server = await serveDist({ headers: { "content-security-policy": CONTENT_POLICY } });
});
afterAll(() => server.close());

/** Runs in the page: keeps count of what moves by itself. */
function countShifts(): void {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Object.assign(globalThis, { shift: shift + (entry as PerformanceEntry & { value: number }).value });
  }).observe({ type: "layout-shift", buffered: true });
}

test.each<[string, BrowserContextOptions]>([
  ["network", { viewport: { width: 1366, height: 768 } }],
  ["network", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ["sides", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
])(
  "the script takes the share page of the view %s over where it stands, under the address of the app",
  async (view, options) => {
    const context = await newContext(options);
    const { page, watch } = await watchPage(context);
    let letIn = () => {};
    const isLetIn = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route(SCRIPT, async (route) => {
      await isLetIn;
      await route.continue();
    });
    await page.addInitScript(countShifts);
    await page.goto(`${server.url}share/xinjiang-report-2022/${view}.html`, { waitUntil: "commit" });
    await page.locator("#root").waitFor({ state: "attached" });
    const first = await marksIn(page, "#first");
    expect(first.length).toBeGreaterThan(50);
    const whileRead = await page.evaluate(() => shift);
    letIn();
    await page.locator("#first").waitFor({ state: "detached" });
    expect(moved(first, await marksIn(page, "#root"))).toEqual([]);
    expect((await page.evaluate(() => shift)) - whileRead).toBeLessThan(0.01);
    const search = view === "network" ? "" : `?view=${view}`;
    expect(page.url()).toBe(`${server.url}index.html#/xinjiang-report-2022${search}`);
    expect(watch.problems).toEqual([]);
    await context.close();
  },
);

test.each([
  ["alignment", ".node-mark"],
  ["timeline", ".time-mark"],
])("where the script places the marks of the view %s otherwise, it alone shows them", async (view, mark) => {
  const context = await newContext({ viewport: { width: 1280, height: 800 } });
  const { page } = await watchPage(context);
  await page.route(SCRIPT, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto(`${server.url}share/xinjiang-report-2022/${view}.html`, { waitUntil: "commit" });
  await page.locator("#root").waitFor({ state: "attached" });
  expect(await page.locator("#first article").filter({ visible: true }).count()).toBe(64);
  const marks = page.locator("#first").locator(mark);
  expect(await marks.count()).toBeGreaterThan(15);
  expect(await marks.filter({ visible: true }).count()).toBe(0);
  await context.close();
});
