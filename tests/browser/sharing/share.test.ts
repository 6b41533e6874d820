import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindingsInBothThemes } from "../site/axeFindings.ts";
import { launch } from "../site/launch.ts";
import { serveDist } from "../site/serveDist.ts";
import { tool } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const dialog = (page: Page) => page.getByRole("dialog", { name: "Share this view" });
const openTab = async (page: Page, name: string) => {
  await tool(page, "Share").click();
  await page.getByRole("tab", { name }).click();
};
const inDialog = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("dialog[open]") !== null && document.hasFocus());

describe("the share dialog", () => {
  test("opens by keyboard, keeps the focus, and gives it back on Escape", async () => {
    const page = await site.open();
    await tool(page, "Share").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => dialog(page).isVisible()).toBe(true);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press("Tab");
      // Beyond the last stop of a modal dialog is the browser's own bar, never the page behind it.
      const tag = await page.evaluate(() => document.activeElement?.tagName);
      expect(tag === "BODY" || (await inDialog(page))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Share");
  });

  test("shows the code on most of a projector's height, its address large, and Escape leads back", async () => {
    const page = await site.open("/actor/michelle-bachelet?stance=oppose&kind=person&view=matrix", {
      viewport: { width: 1024, height: 768 },
    });
    await tool(page, "Share").click();
    await tool(page, "Enlarge the QR code").click();
    const large = page.getByRole("dialog", { name: "Scan to open this view" });
    await expect.poll(() => large.isVisible()).toBe(true);
    const box = await large.getByRole("img").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(0.6 * 768);
    const size = await large.getByText(/#\/xinjiang/).evaluate((text) => getComputedStyle(text).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
    expect(await large.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => large.count()).toBe(0);
    await expect.poll(() => dialog(page).isVisible()).toBe(true);
  });

  test.each(["Link", "Cite"])("has nothing that axe objects to in either theme: %s", async (name) => {
    const page = await site.open("/statement/s04");
    await openTab(page, name);
    expect(await axeFindingsInBothThemes(page, { within: "dialog" })).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog(page).count()).toBe(0);
  });

  test.each(["Link", "Cite"])("has room for the tab %s on 320 pixels", async (name) => {
    const page = await site.open("/statement/s04", { viewport: { width: 320, height: 640 } });
    await openTab(page, name);
    const over = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

test("a frame that may do nothing but run scripts still copies", async () => {
  const app = await serveDist();
  const host = await serveDist({
    pages: {
      "/host.html": `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe title="app" width="1200" height="700" sandbox="allow-scripts" src="${app.url}#/xinjiang-report-2022?stance=oppose"></iframe><textarea aria-label="Paste here"></textarea>`,
    },
  });
  const browser = await launch();
  // A page that nobody watches: the browser itself complains of the clipboard that the frame may not use.
  const page = await browser.newPage();
  await page.goto(`${host.origin}/host.html`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Share", exact: true }).click();
  await frame.getByRole("button", { name: "Copy: Link to this view" }).click();
  await expect.poll(() => frame.getByText("Link to this view copied").count()).toBe(1);
  await page.getByLabel("Paste here").focus();
  await page.keyboard.press("Control+v");
  await expect
    .poll(() => page.getByLabel("Paste here").inputValue())
    .toBe(`${app.url}#/xinjiang-report-2022?stance=oppose`);
  await Promise.all([browser.close(), app.close(), host.close()]);
});

test("the dialog is never on the paper, and what is printed says what it shows and where it stands", async () => {
  const page = await site.open("?stance=oppose", {});
  await tool(page, "Share").click();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const head = page.locator(".print-head");
  await expect.poll(() => head.isVisible()).toBe(true);
  const text = await head.innerText();
  for (const part of [
    "The UN’s Xinjiang report",
    "Should the UN publish its report",
    "View: Network. Filters: Stance: Oppose. 12 statements by 6 actors.",
    "Source: Simone McCarthy, CNN, 25 August 2022, https://www.cnn.com",
    "Data version 2022-08-25",
    "#/xinjiang-report-2022?stance=oppose",
  ])
    expect(text).toContain(part);
  await expect.poll(() => head.locator("svg").isVisible()).toBe(true);
  expect(await dialog(page).isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => head.count()).toBe(0);
});
