import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useContext } from "../site/useContext.ts";

const context = useContext({ viewport: { width: 1440, height: 900 } });
const CLASSROOM = /\/classroom-[^/]*\.js$/;

const open = async (address = "") => {
  const page = await context().newPage();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(`${inject("site")}#/xinjiang-report-2022${address}`);
  await page.locator("#root main:not(:has(> noscript))").waitFor();
  await page.locator("#first").waitFor({ state: "detached" });
  const scripts = (pattern: RegExp) => asked.filter((path) => pattern.test(path)).length;
  return { page, scripts };
};
const teachLink = (page: Page) => page.getByRole("link", { name: "Teach", exact: true });
const teachHeading = (page: Page) => page.getByRole("heading", { name: "For teachers", level: 1 });

describe("a room that is loaded when it is entered", () => {
  test("is not loaded before, but as soon as its link is pointed at, and once", async () => {
    const { page, scripts } = await open();
    expect(scripts(CLASSROOM)).toBe(0);
    await teachLink(page).hover();
    await expect.poll(() => scripts(CLASSROOM)).toBe(1);
    await teachLink(page).click();
    await teachHeading(page).waitFor();
    expect(scripts(CLASSROOM)).toBe(1);
  });

  test("is loaded as soon as its link has the focus", async () => {
    const { page, scripts } = await open();
    await teachLink(page).focus();
    await expect.poll(() => scripts(CLASSROOM)).toBe(1);
  });

  test("is a view, loaded as soon as its name is pointed at, or the panels, as soon as a mark is", async () => {
    const { page, scripts } = await open();
    expect([scripts(/\/matrixView-.*\.js$/), scripts(/\/PanelOf-.*\.js$/)]).toEqual([0, 0]);
    await page.getByRole("link", { name: "Matrix", exact: true }).hover();
    await expect.poll(() => scripts(/\/matrixView-.*\.js$/)).toBe(1);
    await page.locator(".node-mark[data-id]").first().hover();
    await expect.poll(() => scripts(/\/PanelOf-.*\.js$/)).toBe(1);
  });

  test("is asked for once by several who need it: a step of a lesson and the page in it", async () => {
    const { page, scripts } = await open("/lesson/2/quiz");
    await page
      .getByRole("heading", { name: "Who said it?", level: 1 })
      .first()
      .waitFor({ state: "attached" });
    expect(scripts(CLASSROOM)).toBe(1);
  });

  test("that did not arrive says so, and comes when one tries again", async () => {
    const { page } = await open();
    let refused = 0;
    await page.route(CLASSROOM, (route) => {
      refused += 1;
      return route.abort();
    });
    await teachLink(page).click();
    await page.getByRole("alert").getByText("This part could not be loaded").waitFor();
    expect(refused).toBeGreaterThan(0);
    await page.unroute(CLASSROOM);
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await teachHeading(page).waitFor();
  });

  test("says that it is loading where that takes long", async () => {
    const { page } = await open();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(CLASSROOM, async (route) => {
      await released;
      await route.continue();
    });
    await teachLink(page).click();
    await page.getByRole("status").getByText("Loading this part").waitFor();
    expect(await teachHeading(page).isVisible()).toBe(false);
    release();
    await teachHeading(page).waitFor();
  });

  test("may be a view or the dialog of sharing", async () => {
    const { page, scripts } = await open();
    expect(scripts(/\/(?:matrixView|ShareWays)-/)).toBe(0);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("dialog").getByRole("tab", { name: "Link", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.goto(`${inject("site")}#/xinjiang-report-2022?view=matrix`);
    await page.getByRole("grid").first().waitFor();
    expect(scripts(/\/matrixView-[^/]*\.js$/)).toBe(1);
  });
});
