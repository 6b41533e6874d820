import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { settle } from "../site/settle.ts";
import { address, count, heading, middleOf, network, search, tool, focusArrives } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const open = (more = "", options?: Parameters<typeof site.open>[1]) =>
  site.open(`?view=timeline&form=picture${more}`, options);
const picture = (page: Page) => page.getByRole("group", { name: "Timeline", exact: true });
const mark = (page: Page, name: string | RegExp) => picture(page).getByRole("button", { name });
const nodes = (page: Page) => network(page).getByRole("button").count();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

const transformOf = (page: Page) => network(page).locator("svg > g").first().getAttribute("transform");

/** Drags across the axis, from the label of one part of the calendar to that of another. */
const drag = async (page: Page, from: string, to: string) => {
  const label = (text: string) =>
    middleOf(page.locator(".timeline-axis__label").getByText(text, { exact: true }));
  const [start, end] = [await label(from), await label(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, end.y);
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
};

describe("dates", () => {
  test("are chosen by dragging across the picture, and let go by a click; Back undoes each", async () => {
    const page = await open();
    const whole = await count(page);
    await drag(page, "Feb", "Jun");
    await expect.poll(() => address(page)).toContain("from=2022-02-01&to=2022-06-30");
    await expect.poll(() => count(page)).not.toBe(whole);
    await expect
      .poll(() => mark(page, /^Foreign Ministry, .*: opposed/).getAttribute("data-inside"))
      .toBe("false");
    await expect
      .poll(() => mark(page, /^Wang Yi, “Genocide or risk”: opposed/).getAttribute("data-inside"))
      .toBe("true");
    const ground = await picture(page).boundingBox();
    await page.mouse.click((ground?.x ?? 0) + 220, (ground?.y ?? 0) + 330);
    await expect.poll(() => count(page)).toBe(whole);
    await page.goBack();
    await expect.poll(() => address(page)).toContain("from=2022-02-01&to=2022-06-30");
    await page.goBack();
    await expect.poll(() => count(page)).toBe(whole);
  });

  test("are moved at one end by its grip", async () => {
    const page = await open("&from=2022-02-01&to=2022-06-30");
    const grips = await page.locator(".timeline-brush__grips").boundingBox();
    const [x, y] = [(grips?.x ?? 0) + (grips?.width ?? 0), (grips?.y ?? 0) - 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => address(page)).toContain("from=2022-02-01&to=2022-07-31");
  });
});

describe("the moving window", () => {
  test("replays the network: nodes come and stay in their places, and Back undoes the whole play", async () => {
    const page = await open("&speed=fast");
    await expect.poll(() => nodes(page)).toBeGreaterThan(20);
    const whole = await nodes(page);
    await tool(page, "Play").click();
    await expect.poll(() => nodes(page)).toBe(2);
    const cerd = network(page).getByRole("button", { name: /^CERD, in full Committee/ });
    // A symbol that grows is set anew, which may change its place by less than can be drawn.
    const placeOf = async () =>
      (await cerd.getAttribute("transform"))?.match(/[\d.]+/g)?.map((part) => Number(part).toFixed(6));
    const place = await placeOf();
    expect(place).toHaveLength(2);
    await expect.poll(() => nodes(page)).toBeGreaterThan(5);
    await expect.poll(placeOf).toEqual(place);
    await tool(page, "Pause").click();
    await expect.poll(() => address(page)).toMatch(/to=20\d\d-\d\d-\d\d/);
    const paused = await nodes(page);
    await page.waitForTimeout(800);
    await expect.poll(() => nodes(page)).toBe(paused);
    expect(paused).toBeLessThan(whole);
    await page.goBack();
    await expect.poll(() => nodes(page)).toBe(whole);
    expect(address(page)).not.toContain("to=");
  });

  test("steps, and stops to play when the reader filters", async () => {
    const page = await open("&window=year");
    await tool(page, "Step back").click();
    await expect.poll(() => address(page)).toContain("from=2022-01-01&to=2022-12-31");
    await tool(page, "Step back").click();
    await expect.poll(() => address(page)).toContain("from=2021-01-01&to=2021-12-31");
    await expect.poll(() => count(page)).toBe("4 statements by 4 actors");
    await tool(page, "Play").click();
    await search(page).fill("report");
    await expect.poll(() => tool(page, "Play").count()).toBe(1);
  });

  test("has no play where motion is reduced, and the steps work", async () => {
    const page = await open("", { reducedMotion: "reduce" });
    await expect.poll(() => tool(page, "Play").count()).toBe(0);
    await expect.poll(() => page.getByText(/asks for reduced motion/).isVisible()).toBe(true);
    await tool(page, "Step forward").click();
    await expect.poll(() => nodes(page)).toBe(2);
  });
});

test("the wheel over the network scrolls the pane that it stands in", async () => {
  const page = await open();
  const pane = page.locator(".timeline-view");
  await network(page).evaluate((one) => one.scrollIntoView({ block: "end" }));
  await settle(page);
  const [scrolled, scale] = await Promise.all([pane.evaluate((one) => one.scrollTop), transformOf(page)]);
  const box = await network(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + (box?.height ?? 0) - 60);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => pane.evaluate((one) => one.scrollTop)).toBeLessThan(scrolled);
  expect(await transformOf(page)).toBe(scale);
});

describe("the keyboard", () => {
  test("reaches the marks by one stop, walks them, opens the words and leaves", async () => {
    const page = await open();
    await mark(page, /^Event \d+: Ethnic riots/).focus();
    await page.keyboard.press("End");
    await expect.poll(() => focused(page)).toMatch(/^Event 18: .*No date given/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await expect.poll(() => focused(page)).toMatch(/^UN experts, “Free access”: supported/);
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page).innerText()).toContain("UN experts calling for monitoring");
    await focusArrives(page);
    expect(address(page)).toMatch(/\/statement\/.*view=timeline/);
    await mark(page, /^UN experts, /)
      .first()
      .focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("reading");
  });

  test("tells an event where it stands on it", async () => {
    const page = await open();
    await mark(page, /^Event \d+: The High Commissioner’s term ends/).focus();
    await expect
      .poll(() => page.locator(".timeline-note").innerText())
      .toContain("31 August 2022, paragraph 4");
  });
});

/** Labels that lie on each other, or out of the picture, in the fonts that the browser has. */
const faultyLabels = (page: Page) =>
  page.evaluate(() => {
    const svg = document.querySelector(".timeline__svg")?.getBoundingClientRect();
    const texts = [...document.querySelectorAll(".timeline__svg text")].map((element) => ({
      text: element.textContent,
      box: element.getBoundingClientRect(),
    }));
    const isOut = ({ box }: (typeof texts)[number]) =>
      svg === undefined || box.left < svg.left || box.right > svg.right;
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
    return [
      ...texts.filter(isOut).map(({ text }) => `${text} is out`),
      ...texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter((other) => meet(one.box, other.box))
          .map((other) => `${one.text} on ${other.text}`),
      ),
    ];
  });

test.each([
  [1440, 900],
  [1280, 800],
  [768, 1024],
  [390, 844],
  [320, 640],
])("no label lies on another or out of the picture at %d × %d", async (width, height) => {
  const page = await open("", { ...(width < 600 ? PHONE : {}), viewport: { width, height } });
  await mark(page, /^Wang Yi, “Genocide or risk”: opposed/).waitFor();
  expect(await faultyLabels(page)).toEqual([]);
});

test("a finger tells an event and opens a statement", async () => {
  const page = await open("", PHONE);
  await mark(page, /^Event \d+: The High Commissioner’s term ends/).tap();
  await expect.poll(() => page.locator(".timeline-note").innerText()).toContain("31 August 2022");
  await mark(page, /^Uyghur Tribunal/)
    .first()
    .tap();
  await expect.poll(() => address(page)).toMatch(/\/statement\//);
  await expect.poll(() => page.locator("#reading").isVisible()).toBe(true);
});
