import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindingsInBothThemes } from "../site/axeFindings.ts";
import { appFrames, openHost } from "../site/hostPages.ts";
import { DIST } from "../site/serveDist.ts";
import { tool } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const openTab = async (page: Page | Frame) => {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Embed" }).click();
};
const code = (page: Page | Frame, name = "Code for your page") => page.getByLabel(name, { exact: true });
const preview = async (page: Page): Promise<Frame> => {
  const handle = await page.locator(".embed-preview iframe").elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("There is no preview.");
  return frame;
};
const drawn = async (page: Page) =>
  (await preview(page))
    .locator("#embed")
    .isVisible()
    .catch(() => false);

const sticksOut = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("dialog[open]")].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );

describe("the embed tab", () => {
  test("previews without taking the focus, asking others or filling the history", async () => {
    const page = await site.open("?stance=oppose&view=matrix");
    const length = await page.evaluate(() => history.length);
    await openTab(page);
    await expect.poll(() => drawn(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Embed");
    for (const name of ["Timeline", "How firm"]) {
      await page.getByRole("combobox", { name: "View", exact: true }).selectOption({ label: name });
      await expect.poll(async () => (await preview(page)).title()).toContain(name);
      await expect.poll(() => drawn(page)).toBe(true);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Embed");
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(await page.locator(".embed-preview iframe").getAttribute("src")).toContain("stance=oppose");
  });

  test("previews the copy that is kept where the data are frozen", async () => {
    const page = await site.open("?view=matrix", {});
    await openTab(page);
    await page.getByRole("radio", { name: "Keep today’s data" }).check();
    await expect.poll(async () => (await preview(page)).url()).toContain("/v/2022-08-25/#");
    await expect.poll(() => drawn(page)).toBe(true);
  });

  test("shows the width of a phone as it is, and a column scaled to its room", async () => {
    const page = await site.open("?view=matrix");
    await openTab(page);
    const width = async () => (await page.locator(".embed-preview iframe").boundingBox())?.width ?? 0;
    await expect.poll(width).toBeLessThan(500);
    expect(await (await preview(page)).evaluate(() => innerWidth)).toBe(800);
    await tool(page, "Phone width").click();
    await expect.poll(width).toBeCloseTo(320, 0);
  });

  test.each([
    ["Code for your page", ""],
    ["Code for your page, with automatic height", "the loader’s"],
  ])("gives in “%s” what another site pastes and sees", async (name) => {
    const page = await site.open("/actor/china?stance=oppose&view=matrix", {});
    await openTab(page);
    const text = await code(page, name).inputValue();
    const base = page.url().replace(/#.*$/, "");
    expect(text).toContain(base);
    const host = await openHost(page.context(), { body: (app) => text.replaceAll(base, app) });
    const [frame] = await appFrames(host.page);
    await expect.poll(() => frame?.getByText("Only: Oppose").isVisible()).toBe(true);
    expect(frame?.url()).toMatch(/actor.china\?.*embed=1&/);
    expect(await host.page.locator("iframe").getAttribute("title")).toContain("interactive map");
    expect(host.watch.problems).toEqual([]);
    await host.page.close();
  });

  test("names a share page that is there", async () => {
    const page = await site.open("?view=sides");
    await openTab(page);
    const address = await code(page, "Address for WordPress, Google Classroom and others").inputValue();
    const answer = await page.evaluate(async (url) => (await fetch(url)).text(), address);
    expect(answer).toContain('property="og:title"');
  });

  test("asks for the address on the web where a copy has none, and previews it all the same", async () => {
    const page = await fromFolder((await site.open("", {})).context());
    await openTab(page);
    await expect.poll(() => drawn(page)).toBe(true);
    expect(await code(page).count()).toBe(0);
    await page.getByLabel("Address of your copy").fill("https://example.org/a");
    await expect.poll(() => code(page).inputValue()).toContain('src="https://example.org/a/#/xinjiang');
    await page.getByLabel("Address of your copy").fill("nonsense");
    await expect.poll(() => page.getByText(/begins with https/).isVisible()).toBe(true);
  });
});

/** The page as it is opened from a folder. */
const fromFolder = async (context: BrowserContext) => {
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(join(DIST, "index.html")).href}#/xinjiang-report-2022`);
  return page;
};

describe("the embed doctor finds", () => {
  const row = (page: Page | Frame, name: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
  const finding = (page: Page | Frame, name: string) => row(page, name).locator("p").first().innerText();
  const SELF_FOUND = [
    "Keeping the address up to date",
    "Work in the background",
    "PNG pictures",
    "Full screen",
  ];
  const STORED = ["Storage", "Cookies", "Browser database", "Caches"];
  const found = async (page: Page | Frame, names: readonly string[]) =>
    Promise.all(names.map((name) => finding(page, name)));
  const WORKS = "✓ works";
  const FAILS = "✕ does not work";

  test("at the top that everything works, and leaves nothing behind", async () => {
    const page = await site.open("//embed/test", {});
    const length = await page.evaluate(() => history.length);
    await expect.poll(() => found(page, [...SELF_FOUND, ...STORED])).toEqual(Array(8).fill(WORKS));
    await tool(page, "Test: Copying by the older method").click();
    await tool(page, "Test: Links in a new tab").click();
    await expect
      .poll(() => found(page, ["Copying by the older method", "Links in a new tab"]))
      .toEqual([WORKS, WORKS]);
    await expect
      .poll(() => page.getByText("So far, everything an embed needs works here").first().isVisible())
      .toBe(true);
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test("in a frame that may only run scripts what the host keeps from it", async () => {
    const { context } = await hosting();
    const { page, watch } = await openHost(context, {
      body: (app) =>
        `<iframe title="a" width="900" height="700" sandbox="allow-scripts" src="${app}#/embed/test"></iframe>`,
    });
    const frame = page.frames()[1]!;
    await frame.locator("#root main:not(:has(> noscript))").waitFor();
    const length = await page.evaluate(() => history.length);
    await expect.poll(() => found(frame, SELF_FOUND)).toEqual([WORKS, WORKS, WORKS, FAILS]);
    await expect.poll(() => found(frame, STORED)).toEqual(Array(4).fill(FAILS));
    await frame.getByRole("button", { name: "Test: Links in a new tab" }).click();
    await expect.poll(() => finding(frame, "Links in a new tab")).toBe(FAILS);
    await frame.getByRole("button", { name: "Test: Printing and dialogs" }).click();
    await expect.poll(() => finding(frame, "Printing and dialogs")).toBe(FAILS);
    await expect
      .poll(() =>
        frame
          .getByText(/but without: Full screen, Print/)
          .first()
          .isVisible(),
      )
      .toBe(true);
    await expect.poll(() => frame.getByText("Without its own origin").first().isVisible()).toBe(true);
    expect(await frame.getByRole("button", { name: /New history entries/ }).count()).toBe(0);
    await frame.getByRole("link", { name: "Back to the explorer" }).click();
    await expect.poll(() => frame.getByRole("button", { name: "Share", exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(watch.problems.filter((problem) => !/sandbox/i.test(problem))).toEqual([]);
    await page.close();
  });

  test("in a frame given as text that no address is kept, and the tab that there is none to preview", async () => {
    const { context } = await hosting();
    const text = readFileSync(join(DIST, "standpoint.html"), "utf8");
    const srcdoc = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const { page } = await openHost(context, {
      body: () =>
        `<iframe title="a" width="1200" height="700" sandbox="allow-scripts" srcdoc="${srcdoc}"></iframe>`,
    });
    const frame = page.frames()[1]!;
    await frame.locator("#root main:not(:has(> noscript))").waitFor();
    await openTab(frame);
    await expect.poll(() => frame.getByText("No preview:").isVisible()).toBe(true);
    await frame.getByRole("link", { name: /Check whether a frame works/ }).click();
    await expect.poll(() => found(frame, SELF_FOUND)).toEqual([FAILS, WORKS, WORKS, FAILS]);
    await page.close();
  });

  const hosting = async () => ({ context: (await site.open("", {})).context() });
});

describe.each([
  ["wide", 1440, 900],
  ["on a phone", 390, 844],
  ["on the smallest phone", 320, 640],
] as const)("%s, in both themes, axe finds nothing and nothing sticks out of", (_, width, height) => {
  test.each([
    ["the embed tab", "/actor/china?stance=oppose&view=matrix"],
    ["the embed doctor", "//embed/test"],
    ["the page on privacy", "//page/privacy"],
  ])("%s", async (name, address) => {
    const page = await site.open(address);
    await page.setViewportSize({ width, height });
    if (name === "the embed tab") await openTab(page);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await sticksOut(page)).toBe(false);
    }
    // The preview is looked at where it is tested.
    expect(await axeFindingsInBothThemes(page, { frames: false })).toEqual([]);
  });
});
