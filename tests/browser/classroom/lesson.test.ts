import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { LessonFile } from "../../../src/classroom/lesson/lesson.ts";
import { address } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const file = JSON.parse(readFileSync("data/xinjiang-report-2022/lesson.json", "utf8")) as LessonFile;
const { steps } = file.lessons[0]!;
const titleOf = (at: number) => steps[at]?.title ?? "";
const last = steps.length - 1;

const bar = (page: Page) => page.getByRole("region", { name: /^Lesson:/ });
const title = async (page: Page) => bar(page).getByRole("heading", { level: 2 }).innerText();
const way = (page: Page, name: string) => bar(page).getByRole("link", { name, exact: true });
const height = async (page: Page) => (await bar(page).boundingBox())?.height ?? Number.NaN;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** What sticks out of the page at its end. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("a lesson", () => {
  test("is walked by mouse from the first step to the last, each in its state, and Back goes the way back", async () => {
    const page = await site.open("/lesson/1");
    for (let at = 0; at <= last; at += 1) {
      await expect.poll(() => title(page)).toBe(titleOf(at));
      await expect.poll(() => address(page)).toContain(`/lesson/${at + 1}`);
      const path = (steps[at]?.state ?? "").split("?")[0]!.split("/")[1] ?? "";
      expect(address(page)).toContain(path);
      expect(await page.title()).toContain(`Step ${at + 1}: ${titleOf(at)}`);
      if (at < last) await way(page, "Next").click();
    }
    expect(await bar(page).getByRole("button", { name: "Next", exact: true }).isDisabled()).toBe(true);
    await page.goBack();
    await expect.poll(() => title(page)).toBe(titleOf(last - 1));
    await way(page, "Previous").click();
    await expect.poll(() => title(page)).toBe(titleOf(last - 2));
  });

  test("is walked by keyboard alone: the focus goes from task to task", async () => {
    const page = await site.open("/lesson/1");
    await expect.poll(() => title(page)).toBe(titleOf(0));
    await page.keyboard.press("Tab");
    expect(await bar(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    for (let at = 1; at <= last; at += 1) {
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => focused(page)).toBe(titleOf(at));
    }
    const before = await height(page);
    await page.keyboard.press("n");
    await expect.poll(() => bar(page).innerText()).toContain(steps[last]!.teacherNote.slice(0, 40));
    expect(await height(page)).toBe(before);
    await page.keyboard.press("n");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => focused(page)).toBe(titleOf(last - 1));
    expect(await page.content()).not.toContain(steps[last]!.teacherNote.slice(0, 40));
  });

  test("opens at a later step, and takes nothing but its line of the screen", async () => {
    const page = await site.open("/lesson/2");
    await expect.poll(() => title(page)).toBe(titleOf(1));
    expect(await height(page)).toBeLessThanOrEqual(120);
    await bar(page).getByRole("link", { name: "Leave the lesson" }).click();
    await expect.poll(() => address(page)).toBe("/xinjiang-report-2022/teach");
    await expect.poll(() => bar(page).count()).toBe(0);
  });

  test("leaves the explorer most of the screen", async () => {
    const page = await site.open("/lesson/1?q=report");
    await expect.poll(() => title(page)).toBe(titleOf(0));
    const picture = await page.getByRole("region", { name: "Picture" }).boundingBox();
    expect(picture?.height).toBeGreaterThan(500);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(900);
  });

  test("tells of a step that there is not, and offers the others", async () => {
    const page = await site.open("/lesson/99");
    await expect
      .poll(() => page.getByRole("heading", { level: 1 }).innerText())
      .toBe("Lesson step not found");
    await page.getByRole("link", { name: `Step 2: ${titleOf(1)}`, exact: true }).click();
    await expect.poll(() => title(page)).toBe(titleOf(1));
  });

  test("runs its timer, which stops at the next step", async () => {
    const page = await site.open("/lesson/1");
    const time = bar(page).getByRole("timer");
    expect(await time.innerText()).toBe(`${steps[0]!.minutes}:00`);
    await bar(page).getByRole("button", { name: "Start" }).click();
    await expect.poll(() => time.innerText()).toMatch(/:5\d$/);
    await way(page, "Next").click();
    await expect.poll(() => time.innerText()).toBe(`${steps[1]!.minutes}:00`);
  });
});

test("a small screen has room for the labels of a network, and for the words of a statement before a class", async () => {
  const page = await site.open("/lesson/6");
  await page.setViewportSize({ width: 1024, height: 768 });
  const marks = page.locator(".network-chart__svg .node-mark");
  await expect.poll(() => marks.count()).toBeGreaterThan(40);
  await expect.poll(() => page.locator(".network-chart__svg[data-far]").count()).toBe(0);
  await page.goto(page.url().replace(/#.*/, "#/xinjiang-report-2022/lesson/sources.1?present=1"));
  const words = page.locator("#reading").getByText("to keep the report unpublished");
  await expect
    .poll(() => words.evaluate((one) => one.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(768);
});

test("a phone shows the task, the ways and most of the page, with nothing that sticks out", async () => {
  const page = await site.open("/lesson/2", PHONE);
  await expect.poll(() => title(page)).toBe(titleOf(1));
  expect(await overflow(page)).toBe(0);
  await bar(page).getByText("Steps, timer and note").click();
  await bar(page)
    .getByRole("link", { name: `Step 1: ${titleOf(0)}`, exact: true })
    .click();
  await expect.poll(() => title(page)).toBe(titleOf(0));
  expect(await height(page)).toBeLessThan(844 / 2);
  expect(await overflow(page)).toBe(0);
});

test("paper has the task and no buttons", async () => {
  const page = await site.open("/lesson/1");
  await expect.poll(() => title(page)).toBe(titleOf(0));
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => way(page, "Next").isVisible()).toBe(false);
  await expect.poll(() => bar(page).getByRole("heading", { level: 2 }).isVisible()).toBe(true);
  expect(await bar(page).getByRole("timer").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
});

test("an embedded step holds up the keyboard for at most 12 stops", async () => {
  const page = await site.open("/lesson/1?embed=1");
  await expect.poll(() => title(page)).toBe(titleOf(0));
  await way(page, "Next").focus();
  let stops = 1;
  const isInside = () => page.evaluate(() => document.activeElement !== document.body);
  for (; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    if (!(await isInside())) break;
  }
  expect(stops).toBeLessThanOrEqual(12);
});
