import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIRST_CASE } from "../../../src/workshop/cases/caseFiles.ts";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { type PublishedSite, publishedSite } from "../../bench/made/publishedSite.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { LIMITS } from "../../limits.ts";
import { openHeld } from "../site/openHeld.ts";
import { type Server, serveDist } from "../site/serveDist.ts";
import { type Mark, marksIn, movedAmong } from "../site/shownMarks.ts";
import { count, facet, listed } from "../site/theApp.ts";
import { newContext } from "../site/theBrowser.ts";

/** So large that its picture is groups, its list is drawn where it is seen, and the build draws it in few words. */
const SIZE = { statements: 1200, actors: 180, propositions: 20 };

let site: PublishedSite;
let server: Server;
beforeAll(async () => {
  site = await publishedSite(syntheticCase(SIZE), FIRST_CASE, true);
  server = await serveDist({ dist: site.dist, headers: { "content-security-policy": CONTENT_POLICY } });
}, LIMITS.browserTest);
afterAll(async () => {
  await server.close();
  site.remove();
});

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const WIDE: BrowserContextOptions = { viewport: { width: 1680, height: 950 } };
/** The page of the site, and the page that a shared link leads to. */
const PAGES = ["index.html", `share/${FIRST_CASE}/network.html`];
const EVERYWHERE = PAGES.flatMap((path) => [
  { path, where: "a wide screen", options: WIDE, signs: ".spine__box" },
  { path, where: "a phone", options: PHONE, signs: ".proposition-row" },
]);

const seenIn = (page: Page, part: string, signs: string) =>
  page.locator(`${part} ${signs}`).filter({ visible: true }).count();

describe("a large case that somebody publishes", () => {
  test.each(EVERYWHERE)(
    "has its picture without any script: $path on $where",
    async ({ path, options, signs }) => {
      const context = await newContext({ ...options, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(server.url + path);
      await expect.poll(() => seenIn(page, "#first", signs)).toBeGreaterThan(3);
      await expect.poll(() => seenIn(page, "#first", "article")).toBeGreaterThan(10);
      const notes = page.locator(".first-note").filter({ visible: true });
      await expect
        .poll(() => notes.allTextContents())
        .toContainEqual(expect.stringContaining("first of 1,200 statements"));
      await context.close();
    },
  );

  test.each(EVERYWHERE)(
    "is there before its script, and taken over where it stands: $path on $where",
    async ({ path, options, signs }) => {
      const { context, page, watch, letIn, shifted } = await openHeld(server.url + path, options);
      await expect.poll(() => seenIn(page, "#first", signs)).toBeGreaterThan(3);
      // What stands for one of many is no element of its own before, and what is far below comes later.
      const isNear = ({ box }: Mark) => (box[1] ?? 0) < (options.viewport?.height ?? 0);
      const [first, whileRead] = [(await marksIn(page, "#first")).filter(isNear), await shifted()];
      expect(first.length).toBeGreaterThan(3);
      letIn();
      await page.locator("#first").waitFor({ state: "detached" });
      expect(movedAmong(first, await marksIn(page, "#root"))).toEqual([]);
      expect((await shifted()) - whileRead).toBeLessThan(0.001);
      expect(watch.problems).toEqual([]);
      await context.close();
    },
  );

  test("can be filtered beside its list, on a wide screen", async () => {
    const { context, page } = await openApp(WIDE);
    await expect.poll(() => listed(page).count()).toBeGreaterThan(5);
    await expect.poll(() => count(page)).toContain("1,200");
    await facet(page, "Stance")
      .getByRole("button", { name: /^Oppose/ })
      .click();
    await expect.poll(() => count(page)).not.toContain("1,200");
    await expect.poll(() => page.url()).toContain("stance=oppose");
    await expect.poll(() => seenIn(page, "#root", ".spine__box")).toBeGreaterThan(3);
    await context.close();
  });

  test("can be filtered and listed on a phone", async () => {
    const { context, page } = await openApp(PHONE);
    const pane = (name: string) =>
      page
        .getByRole("navigation", { name: "Parts of the page" })
        .getByRole("link", { name: new RegExp(`^${name}`) });
    await pane("Filters").tap();
    await facet(page, "Stance")
      .getByRole("button", { name: /^Oppose/ })
      .tap();
    await expect.poll(() => page.url()).toContain("stance=oppose");
    await pane("List").tap();
    await expect.poll(() => listed(page).filter({ visible: true }).count()).toBeGreaterThan(1);
    await expect.poll(() => count(page)).not.toContain("1,200");
    await context.close();
  });
});

async function openApp(options: BrowserContextOptions) {
  const { letIn, ...held } = await openHeld(server.url + site.page, options);
  letIn();
  await held.page.locator("#first").waitFor({ state: "detached" });
  return held;
}
