import { readFileSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readPdf } from "../site/readPdf.ts";
import { saveFile } from "../site/saveFile.ts";
import { address } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();
const LESSONS = ["Who says what, and how do we know?", "How do we know? Twenty minutes of source criticism"];

const save = async (page: Page) =>
  (await saveFile(page.getByRole("button", { name: "Save this lesson" }))).path;

/** Opens a file as from a USB stick: no server, no network. */
const openSaved = async (near: Page, path: string) => {
  const page = await near.context().newPage();
  await near.context().setOffline(true);
  await page.goto(pathToFileURL(path).href);
  return page;
};

const step = (page: Page) =>
  page.getByRole("region", { name: /^Lesson:/ }).getByRole("heading", { level: 2 });

describe("the teacher's page", () => {
  test.each(LESSONS.flatMap((title) => ["a4", "letter"].map((paper) => [title, paper] as const)))(
    "prints %s on two pages of %s at most, whole",
    async (title, paper) => {
      const page = await site.open(`/teach?paper=${paper}`, {});
      const choice = page.getByRole("link", {
        name: new RegExp(`^${title.replace("?", String.raw`\?`)} ·`),
      });
      await choice.click();
      await expect.poll(() => page.getByRole("heading", { name: title, level: 2 }).isVisible()).toBe(true);
      const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const words of ["Before you begin", "On paper only", "Adapting the lesson", "CC BY 4.0"])
        expect(pages.join(" ")).toContain(words);
      expect(pages.join(" ")).not.toContain("Save this lesson");
    },
  );

  test("prints the same within a step of a lesson", async () => {
    const page = await site.open("/lesson/sources.1/teach", {});
    await expect
      .poll(() => page.getByRole("heading", { name: LESSONS[1] ?? "", level: 2 }).isVisible())
      .toBe(true);
    expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(2);
  });

  test("shows the code for the class over most of a projector, named for the class", async () => {
    const page = await site.open("/teach", { viewport: { width: 1366, height: 768 } });
    await page.getByRole("button", { name: "Enlarge the QR code" }).click();
    const dialog = page.getByRole("dialog", { name: "Scan to open the lesson" });
    const code = dialog.getByRole("img", { name: /^QR code of / });
    await expect.poll(async () => (await code.boundingBox())?.height ?? 0).toBeGreaterThan(0.6 * 768);
  });

  test("keeps the chosen lesson when the page is loaded anew, without the bar of a step", async () => {
    const page = await site.open("/lesson/sources.1/teach", {});
    await page.reload();
    const title = page.getByRole("heading", { name: LESSONS[1] ?? "", level: 2 });
    await expect.poll(() => title.isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: /^Lesson:/ }).count()).toBe(0);
  });

  test.each([
    [390, 8],
    [1024, 4],
    [1440, 3],
  ])("fits a screen %d pixels wide, and is at most %d screens long", async (width, screens) => {
    const page = await site.open("/teach", { viewport: { width, height: 900 } });
    await page.getByRole("heading", { level: 2 }).waitFor();
    const { wide, high } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      high: document.documentElement.scrollHeight,
    }));
    expect(wide).toBeLessThanOrEqual(width);
    expect(high).toBeLessThanOrEqual(screens * 900);
  });
});

test("a saved lesson opens from a file without a network, goes on, and is saved again without nesting", async () => {
  const page = await site.open("/teach?names=0&seed=9", {});
  const first = await save(page);
  expect(statSync(first).size).toBeLessThanOrEqual(2.5 * 1024 * 1024);

  const opened = await openSaved(page, first);
  await expect.poll(() => step(opened).innerText()).toBe("Notice and wonder");
  await expect.poll(() => address(opened)).toMatch(/^\/xinjiang-report-2022\/lesson\/1\?.*names=0/);
  expect(await opened.evaluate(() => document.scripts.length)).toBe(0);
  await opened
    .getByRole("region", { name: /^Lesson:/ })
    .getByRole("link", { name: /^Next/ })
    .click();
  await expect.poll(() => step(opened).innerText()).toBe("Who said it?");

  await opened.evaluate(() => {
    location.hash = "#/xinjiang-report-2022/teach";
  });
  const second = await save(opened);
  const again = await openSaved(opened, second);
  await expect.poll(() => step(again).innerText()).toBe("Notice and wonder");
  expect(Math.abs(statSync(second).size - statSync(first).size)).toBeLessThan(2048);
});

test("a saved file whose lesson somebody broke names the faults, and the explorer works", async () => {
  const page = await site.open("/teach", {});
  const path = await save(page);
  const broken = readFileSync(path, "utf8").replace(/"minutes":\d+,"state"/, '"minutes":"five","state"');
  writeFileSync(path, broken);
  const opened = await openSaved(page, path);
  await expect.poll(() => opened.getByRole("alert").innerText()).toMatch(/lessons\[0\]\.steps\[0\]\.minutes/);
  await opened.getByRole("button", { name: "Dismiss" }).click();
  await expect.poll(() => opened.getByRole("region", { name: "Results" }).isVisible()).toBe(true);
});
