import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { WHOLE_COUNT, countOf } from "../../fixtures/caseNumbers.ts";
import { address, count, facet, heading, middleOf, network, node, statements, tool } from "../site/theApp.ts";
import { VERY_WIDE, useSite } from "../site/useSite.ts";

const site = useSite();

const emphasis = (page: Page, name: string) => node(page, name).getAttribute("data-emphasis");
const symbol = (page: Page, name: string) => node(page, name).locator(".node-mark__shape, .node-mark__plate");
const placeOf = (page: Page, name: string) => middleOf(symbol(page, name));

/** A spot of the picture where nothing is drawn. */
const ground = async (page: Page) => {
  const box = await network(page).boundingBox();
  if (box === null) throw new Error("There is no picture.");
  return { x: box.x + 60, y: box.y + box.height - 40 };
};

const drag = async (page: Page, from: { x: number; y: number }, by: { x: number; y: number }) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
};

describe("a node", () => {
  test("that is pointed at brings out its neighbourhood, and only for so long", async () => {
    const page = await site.open();
    await symbol(page, "Wang Yi").hover();
    await expect.poll(() => emphasis(page, "Wang Yi")).toBe("strong");
    await expect.poll(() => emphasis(page, "Genocide")).toBe("strong");
    await expect.poll(() => emphasis(page, "Stephen Rapp")).toBe("faint");
    await page.mouse.move(10, 10);
    await expect.poll(() => emphasis(page, "Stephen Rapp")).toBe("plain");
  });

  test("that is clicked is selected, and its panel opens with an address and a title", async () => {
    const page = await site.open();
    await symbol(page, "Wang Yi").click();
    await expect.poll(() => heading(page).innerText()).toBe("Wang Yi");
    expect(address(page)).toBe("/xinjiang-report-2022/actor/wang-yi");
    await expect.poll(() => node(page, "Wang Yi").getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => page.title()).toBe("Wang Yi · The UN’s Xinjiang report · Standpoint");
  });

  test("that is dragged moves alone, is marked as pinned, and opens nothing", async () => {
    const page = await site.open();
    const [before, other] = [await placeOf(page, "Stephen Rapp"), await placeOf(page, "Wang Yi")];
    await drag(page, before, { x: -60, y: 40 });
    const after = await placeOf(page, "Stephen Rapp");
    expect(after.x - before.x).toBeCloseTo(-60, 0);
    expect(after.y - before.y).toBeCloseTo(40, 0);
    await expect.poll(() => placeOf(page, "Wang Yi")).toEqual(other);
    await expect.poll(() => node(page, "Stephen Rapp").getAttribute("data-pinned")).toBe("true");
    await expect.poll(() => node(page, "Stephen Rapp").getAttribute("aria-label")).toContain("Pinned.");
    expect(address(page)).toMatch(/^\/xinjiang-report-2022\?pins=a\.stephen-rapp\.\d+\.\d+$/);
  });

  test("that is pinned goes back with a double click or with Release, and then nothing is left to release", async () => {
    const page = await site.open();
    const before = await placeOf(page, "Stephen Rapp");
    await drag(page, before, { x: -60, y: 40 });
    await symbol(page, "Stephen Rapp").dblclick();
    await expect.poll(() => placeOf(page, "Stephen Rapp")).toEqual(before);
    await drag(page, before, { x: 50, y: 0 });
    await page.getByRole("button", { name: "Release 1 pinned node" }).click();
    await expect.poll(() => placeOf(page, "Stephen Rapp")).toEqual(before);
    await expect.poll(() => page.getByRole("button", { name: /^Release/ }).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test("that is clicked with a trembling hand is selected and stays where it is", async () => {
    const page = await site.open();
    const before = await placeOf(page, "Stephen Rapp");
    await drag(page, before, { x: 2, y: 1 });
    await expect.poll(() => address(page)).toBe("/xinjiang-report-2022/actor/stephen-rapp");
    await expect.poll(() => placeOf(page, "Stephen Rapp")).toEqual(before);
  });

  test("that is clicked twice makes one step back, not two", async () => {
    const page = await site.open();
    await symbol(page, "Wang Yi").dblclick();
    await expect.poll(() => address(page)).toBe("/xinjiang-report-2022/actor/wang-yi");
    await page.goBack();
    await expect.poll(() => address(page)).toBe("/xinjiang-report-2022");
  });
});

test("a link that is clicked opens the position behind it", async () => {
  const page = await site.open();
  const link = page.locator('[data-link="china/abuses"]');
  const point = await link.locator(".link-mark__target").evaluate((path: SVGPathElement) => {
    const along = (share: number) => path.getPointAtLength(path.getTotalLength() * share);
    const shares = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);
    const points = shares.map((share) => along(share).matrixTransform(path.getScreenCTM() ?? undefined));
    const free = points.find(({ x, y }) => document.elementFromPoint(x, y) === path);
    return { x: free?.x ?? 0, y: free?.y ?? 0 };
  });
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => address(page)).toBe("/xinjiang-report-2022/position/china/abuses");
  await expect.poll(() => link.getAttribute("data-selected")).toBe("true");
});

describe("the picture", () => {
  test("zooms where the wheel turns: what is under the pointer stays there", async () => {
    const page = await site.open();
    const [near, far] = [await placeOf(page, "Wang Yi"), await placeOf(page, "Rayhan Asat")];
    await page.mouse.move(near.x, near.y);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await placeOf(page, "Rayhan Asat")).x).toBeGreaterThan(far.x + 20);
    const after = await placeOf(page, "Wang Yi");
    expect(Math.hypot(after.x - near.x, after.y - near.y)).toBeLessThan(3);
  });

  test("is never shrunk below where it began, and moves as little for it", async () => {
    const page = await site.open();
    const before = await placeOf(page, "Rayhan Asat");
    const near = await placeOf(page, "Wang Yi");
    await page.mouse.move(near.x, near.y);
    await page.mouse.wheel(0, 300);
    await tool(page, "Zoom out").click();
    expect(await placeOf(page, "Rayhan Asat")).toEqual(before);
  });

  test("zooms and fits by buttons", async () => {
    const page = await site.open();
    const spread = async () =>
      (await placeOf(page, "Michelle Bachelet")).x - (await placeOf(page, "Wang Yi")).x;
    const before = await spread();
    await tool(page, "Zoom in").click();
    expect((await spread()) / before).toBeCloseTo(1.4, 1);
    await tool(page, "Zoom out").click();
    await expect.poll(() => spread()).toBeCloseTo(before, 0);
    for (let press = 0; press < 4; press += 1) await tool(page, "Zoom in").click();
    await tool(page, "Fit").click();
    const frame = await network(page).boundingBox();
    const boxes = await network(page)
      .getByRole("button")
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(frame?.x ?? 0);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0),
    );
  });

  test("pans when the ground is dragged, and by buttons", async () => {
    const page = await site.open();
    const before = await placeOf(page, "Wang Yi");
    await drag(page, await ground(page), { x: 70, y: -30 });
    const after = await placeOf(page, "Wang Yi");
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([70, -30]);
    await page.getByLabel("Move the picture").click();
    await tool(page, "Show what is above").click();
    expect((await placeOf(page, "Wang Yi")).y - after.y).toBeCloseTo(80, 0);
    await tool(page, "Show what is to the right").click();
    expect((await placeOf(page, "Wang Yi")).x - after.x).toBeCloseTo(-80, 0);
  });
});

describe("the filters", () => {
  test("are drawn on the histogram of dates, and taken back by a chip", async () => {
    const page = await site.open("", VERY_WIDE);
    const surface = page.locator(".date-brush__surface");
    await surface.scrollIntoViewIfNeeded();
    const box = await surface.boundingBox();
    if (box === null) throw new Error("There is no histogram.");
    await drag(page, { x: box.x + box.width * 0.3, y: box.y + 20 }, { x: box.width * 0.4, y: 0 });
    await expect.poll(() => address(page)).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
    await expect.poll(() => count(page)).not.toBe(WHOLE_COUNT);
    await page.getByRole("button", { name: /^Remove filter: Date/ }).click();
    await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
  });

  test("stand as chips, and Clear all takes them all", async () => {
    const page = await site.open("", VERY_WIDE);
    await facet(page, "Stance")
      .getByRole("button", { name: /^Oppose/ })
      .click();
    await facet(page, "Propositions")
      .getByRole("checkbox", { name: /^Genocide/ })
      .check();
    await expect
      .poll(() => count(page))
      .toBe(countOf(({ stance, proposition }) => stance === "oppose" && proposition === "genocide"));
    await expect.poll(() => page.getByRole("button", { name: /^Remove filter/ }).count()).toBe(2);
    await tool(page, "Clear all").click();
    await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
    expect(address(page)).toBe("/xinjiang-report-2022");
  });
});

describe("the panes", () => {
  test("are resized by dragging the line between them, and stop at their bounds", async () => {
    const page = await site.open("", VERY_WIDE);
    const line = page.getByRole("separator", { name: "Width of the filters" });
    const widthOf = async () => (await page.locator("#filters").boundingBox())?.width;
    const { x, y } = await middleOf(line);
    await drag(page, { x, y }, { x: 100, y: 0 });
    await expect.poll(() => widthOf()).toBeCloseTo(352, 0);
    await drag(page, { x: x + 100, y }, { x: -300, y: 0 });
    await expect.poll(() => widthOf()).toBeCloseTo(208, 0);
  });

  test("follow the pointer: past a bound and back again the line is under it", async () => {
    const page = await site.open();
    const line = page.getByRole("separator", { name: "Width of the statements" });
    const { x, y } = await middleOf(line);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 300, y, { steps: 3 });
    await page.mouse.move(x - 50, y, { steps: 3 });
    await page.mouse.up();
    expect((await middleOf(line)).x).toBeCloseTo(x - 50, 0);
  });
});

test("the theme that is chosen survives a reload, and following the system leaves nothing behind", async () => {
  const page = await site.open();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel("Appearance").selectOption("dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.locator("#first").waitFor({ state: "detached" });
  await expect.poll(() => paper()).toBe(dark);
  await page.getByLabel("Appearance").selectOption("system");
  await expect.poll(() => paper()).toBe(light);
  // oxlint-disable-next-line no-restricted-globals -- the very question is what is left in it
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test("the source of a quote opens at the very words, and learns nothing of this page's window", async () => {
  const page = await site.open("?q=sheer%20lies");
  const link = statements(page).getByRole("link", { name: /^CNN/ }).first();
  const href = await link.getAttribute("href");
  expect(decodeURIComponent(href?.split("#:~:text=")[1] ?? "")).toContain("sheer lies");
  await expect.poll(() => link.getAttribute("rel")).toContain("noopener");
});
