import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { OPPOSING_COUNT, WHOLE_COUNT } from "../../fixtures/caseNumbers.ts";
import {
  address,
  count,
  facet,
  heading,
  network,
  node,
  openFilters,
  search,
  statements,
} from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

/** What has the focus, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });

const isFocusLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

/** Presses Tab until something holds, and tells how often. */
const tabUntil = async (page: Page, holds: () => Promise<boolean>, most = 80) => {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await holds()) return presses;
  }
  throw new Error(`Nothing of the kind within ${most} presses of Tab.`);
};

const isFocusIn = (page: Page, selector: string) => async () =>
  page.evaluate((within) => document.activeElement?.matches(within) ?? false, selector);

test("the whole way goes by keyboard: filter, node, statement, source, and back", async () => {
  const page = await site.open();
  await tabUntil(page, isFocusIn(page, "#filters-button"));
  await page.keyboard.press("Enter");
  // What is in it comes a moment later.
  await page.locator('#filters [data-stance="oppose"]').first().waitFor();
  await tabUntil(page, isFocusIn(page, '[data-stance="oppose"]'));
  await page.keyboard.press("Space");
  await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
  await expect.poll(() => isFocusLost(page)).toBe(false);

  await tabUntil(page, isFocusIn(page, "[data-node]"));
  await page.keyboard.type("wang");
  await expect.poll(() => focused(page)).toMatch(/^Wang Yi, person/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Wang Yi");
  expect(address(page)).toBe("/xinjiang-report-2022/actor/wang-yi?stance=oppose");

  await tabUntil(page, isFocusIn(page, 'a[aria-label="Link to this statement"]'));
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toMatch(/^\/xinjiang-report-2022\/statement\//);
  await tabUntil(page, isFocusIn(page, 'a[href*="cnn.com"]'));
  await page.goBack();
  await expect.poll(() => heading(page).innerText()).toBe("Wang Yi");
  await page.goBack();
  await expect.poll(() => address(page)).toBe("/xinjiang-report-2022?stance=oppose");
  await page.goBack();
  await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
});

test("any actor's first quote is at most 15 presses of Tab from the top of the page, by the search", async () => {
  const page = await site.open("", {});
  let presses = await tabUntil(page, async () => (await focused(page)) === "Skip to the search");
  await page.keyboard.press("Enter");
  await expect.poll(isFocusIn(page, ".search-field input")).toBe(true);
  await page.keyboard.type("Wang Yi");
  await expect.poll(() => count(page)).toMatch(/by 1 actor$/);
  await page.keyboard.press("Enter");
  presses += await tabUntil(page, isFocusIn(page, '[aria-label="Statements"] a'));
  expect(presses).toBeLessThanOrEqual(15);
  await expect.poll(() => focused(page)).toBe("Wang Yi");
  await expect.poll(() => statements(page).locator("blockquote").first().isVisible()).toBe(true);
});

test("the links at the top skip to the statements, the picture and the filters, and leave the address alone", async () => {
  const page = await site.open();
  for (const [presses, id] of [
    [1, "reading"],
    [3, "picture"],
    [4, "filters"],
  ] as const) {
    await page.locator("body").press("Control+Home");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page
      .locator(".skip-link")
      .nth(presses - 1)
      .focus();
    expect(
      (
        await page
          .locator(".skip-link")
          .nth(presses - 1)
          .boundingBox()
      )?.width,
    ).toBeGreaterThan(24);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
  expect(address(page)).toBe("/xinjiang-report-2022");
});

describe("the network", () => {
  test("is one stop for Tab, which comes back to where it left", async () => {
    const page = await site.open();
    await expect.poll(() => network(page).locator('[tabindex="0"]').count()).toBe(1);
    await tabUntil(page, isFocusIn(page, "[data-node]"));
    await page.keyboard.press("ArrowRight");
    const there = await focused(page);
    await page.keyboard.press("Tab");
    await expect.poll(() => isFocusIn(page, "[data-node]")()).toBe(false);
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => focused(page)).toBe(there);
  });

  test("is walked by arrows, Home, End and letters, and left by Escape", async () => {
    const page = await site.open();
    await tabUntil(page, isFocusIn(page, "[data-node]"));
    const middle = async () => {
      const box = await page.locator("[data-node]:focus").boundingBox();
      return box === null ? Number.NaN : box.x + box.width / 2;
    };
    await page.keyboard.press("Home");
    const [first, from] = [await focused(page), await middle()];
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).not.toBe(first);
    expect(await middle()).toBeGreaterThanOrEqual(from - 1);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press("End");
    const last = await focused(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toBe(last);
    await page.keyboard.type("gen");
    await expect.poll(() => focused(page)).toMatch(/^Genocide or risk, proposition/);
    await page.keyboard.press("ArrowDown");
    const linked = await focused(page);
    expect(linked).not.toMatch(/^Genocide/);
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toMatch(/^Genocide/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("reading");
  });

  test("shows the focus in two colours, and brings a node that lies outside into the picture", async () => {
    const page = await site.open();
    for (let press = 0; press < 4; press += 1) await page.getByRole("button", { name: "Zoom in" }).click();
    await page.keyboard.press("Shift+Tab");
    for (const letters of ["china", "rayhan", "serious", "philip"]) {
      await page.keyboard.type(letters);
      const frame = await network(page).boundingBox();
      const box = await page.locator("[data-node]:focus").boundingBox();
      if (frame === null || box === null) throw new Error(`Nothing has the focus after "${letters}".`);
      expect(box.x).toBeGreaterThanOrEqual(frame.x);
      expect(box.y).toBeGreaterThanOrEqual(frame.y - 1);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
      await page.waitForTimeout(750);
    }
    const width = await page
      .locator("[data-node]:focus")
      .locator(".node-mark__shape, .node-mark__plate")
      .evaluate((shape) => Number.parseFloat(getComputedStyle(shape).strokeWidth));
    expect(width).toBeGreaterThanOrEqual(2);
  });

  test("moves a node by Shift and an arrow, and lets it go back by Delete", async () => {
    const page = await site.open();
    await node(page, "Wang Yi").focus();
    const before = await node(page, "Wang Yi").getAttribute("transform");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => node(page, "Wang Yi").getAttribute("transform")).not.toBe(before);
    await expect.poll(() => focused(page)).toContain("Pinned.");
    await page.keyboard.press("Delete");
    await expect.poll(() => node(page, "Wang Yi").getAttribute("transform")).toBe(before);
  });
});

test("the focus is visible on every kind of control", async () => {
  const page = await site.open("?stance=oppose");
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let presses = 0; presses < 75; presses += 1) {
    await page.keyboard.press("Tab");
    const [name, isVisible] = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const styles = getComputedStyle(element);
      const shape = element.querySelector(".node-mark__shape, .node-mark__plate");
      const ring = Number.parseFloat(shape ? getComputedStyle(shape).strokeWidth : styles.outlineWidth);
      return [`${element.tagName}.${element.getAttribute("class") ?? ""}`, ring >= 2] as const;
    });
    seen.add(name);
    if (!isVisible) unseen.push(name);
  }
  expect(unseen).toEqual([]);
  expect(seen.size).toBeGreaterThan(8);
});

test("the panes are resized by the arrow keys", async () => {
  const page = await site.open();
  const line = page.getByRole("separator", { name: "Width of the statements" });
  await line.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => line.getAttribute("aria-valuenow")).toBe("380");
  expect((await page.locator("#reading").boundingBox())?.width).toBeCloseTo(380, 0);
});

describe("the focus is never lost", () => {
  test("when chips go away with their filters", async () => {
    const page = await site.open("?stance=oppose,support&naming=named");
    const chips = page.getByRole("button", { name: /^Remove filter/ });
    for (let left = 3; left > 0; left -= 1) {
      await chips.last().press("Enter");
      await expect.poll(() => chips.count()).toBe(left - 1);
      await expect.poll(() => isFocusLost(page)).toBe(false);
    }
  });

  test("when an empty result is loosened, in the picture or, where that stays, in the list", async () => {
    for (const [pane, asked] of [
      ["#picture", "?stance=oppose&q=zzzz"],
      ["#reading", "?view=timeline&from=1990-01-01&to=1990-01-02"],
    ] as const) {
      const page = await site.open(asked);
      await page.locator(pane).getByRole("button", { name: "Clear all" }).press("Enter");
      await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
      await expect.poll(() => isFocusLost(page)).toBe(false);
    }
  });

  test("when a checkbox, a date or a word in the search filters, and when Back leads to the list", async () => {
    const page = await site.open();
    await openFilters(page);
    await facet(page, "Kind of actor").getByRole("checkbox").first().press("Space");
    await expect.poll(() => isFocusLost(page)).toBe(false);
    await facet(page, "Date").getByLabel("From").fill("2022-01-01");
    await expect.poll(() => isFocusLost(page)).toBe(false);
    await search(page).fill("un");
    await expect.poll(() => address(page)).toContain("q=un");
    await expect.poll(() => isFocusLost(page)).toBe(false);
    await statements(page).getByRole("link").first().press("Enter");
    await page.getByRole("link", { name: "Back to the list" }).press("Enter");
    await statements(page).waitFor();
    await expect.poll(() => isFocusLost(page)).toBe(false);
  });

  test("when the node that has it is filtered away", async () => {
    const page = await site.open();
    await node(page, "Stephen Rapp").focus();
    await page.evaluate(() => {
      location.hash = "#/xinjiang-report-2022?stance=oppose";
    });
    await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
    await expect.poll(() => network(page).locator('[tabindex="0"]').count()).toBe(1);
  });
});
