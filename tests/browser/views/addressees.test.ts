import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { address, heading, middleOf, network, node } from "../site/theApp.ts";
import { settle } from "../site/settle.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const CASE = "/xinjiang-report-2022";
const VIEW = "?view=addressees";

const open = async (place = "", size = { width: 1440, height: 900 }) => {
  const page = await site.open(`${place}${VIEW}`);
  await page.setViewportSize(size);
  await network(page).getByRole("button").first().waitFor();
  // The picture of another size stands until that of this one is laid out.
  await settle(page);
  return page;
};

interface Rendered {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

/** The boxes of what is written and drawn at nodes, and of the words at links, as the browser draws them. */
const renderedBoxes = (page: Page): Promise<readonly Rendered[]> =>
  network(page).evaluate((picture) =>
    [...picture.querySelectorAll(".node-mark__label, .node-mark__shape, .link-caption")]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { x, y, right, bottom } = part.getBoundingClientRect();
        const scale = (part as SVGGraphicsElement).getScreenCTM()?.a ?? 1;
        const mark = part.closest("[data-node], [data-link]");
        return {
          name: mark?.getAttribute("data-node") ?? mark?.getAttribute("data-link") ?? "",
          x,
          y,
          right,
          bottom,
          size: part.matches("text")
            ? Number.parseFloat(getComputedStyle(part).fontSize) * scale
            : Number.POSITIVE_INFINITY,
        };
      }),
  );

/** How far a line box may reach into another: ascenders and descenders leave so much free. */
const SLACK = 2.5;

const overlaps = (left: Rendered, right: Rendered) =>
  Math.min(left.right, right.right) - Math.max(left.x, right.x) > SLACK &&
  Math.min(left.bottom, right.bottom) - Math.max(left.y, right.y) > SLACK;

describe.each([
  [1280, 800],
  [1440, 900],
])("at %d×%d", (width, height) => {
  test("no name, symbol or word at a link lies on another, none is cut off, and all can be read", async () => {
    const page = await open("", { width, height });
    const boxes = await renderedBoxes(page);
    expect(boxes.length).toBeGreaterThan(60);
    const pairs = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => other.name !== one.name && overlaps(one, other))
        .map((other) => `${one.name} on ${other.name}`),
    );
    expect(pairs).toEqual([]);
    const frame = await network(page).boundingBox();
    if (frame === null) throw new Error("There is no picture.");
    expect(
      boxes.filter(
        ({ x, y, right, bottom }) =>
          x < frame.x || y < frame.y || right > frame.x + frame.width || bottom > frame.y + frame.height,
      ),
    ).toEqual([]);
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});

test("every link has the head of an arrow, in ink, at whom it addresses", async () => {
  const page = await open();
  const heads = await network(page)
    .locator(".link-mark")
    .evaluateAll((links) =>
      links.map((link) => {
        const part = (name: string) => link.querySelector<SVGPathElement>(name) as SVGPathElement;
        const [line, head] = [part(".link-mark__line"), part(".link-mark__head")];
        const [tip, end] = [head.getPointAtLength(0), line.getPointAtLength(line.getTotalLength())];
        return {
          sameInk: getComputedStyle(line).stroke === getComputedStyle(head).fill,
          away: Math.hypot(tip.x - end.x, tip.y - end.y),
          size: head.getBBox().width,
        };
      }),
    );
  expect(heads).toHaveLength(25);
  for (const { sameInk, away, size } of heads) {
    expect(sameInk).toBe(true);
    expect(away).toBeLessThan(12);
    expect(size).toBeGreaterThan(4);
  }
});

test("two clicks lead from a link to the very words in the source", async () => {
  const page = await open();
  const words = page.locator('.link-caption[data-link="address/china-foreign-ministry/ohchr"]');
  const { x, y } = await middleOf(words);
  await page.mouse.click(x, y);
  await expect.poll(() => address(page)).toBe(`${CASE}/address/china-foreign-ministry/ohchr${VIEW}`);
  await expect
    .poll(() => heading(page).innerText())
    .toBe("China’s Foreign Ministry to Office of the UN High Commissioner for Human Rights");
  const reading = page.locator("#reading");
  await expect
    .poll(() => reading.getByText("reject publishing an assessment on Xinjiang").isVisible())
    .toBe(true);
  const source = reading.getByRole("link", { name: /CNN/ }).last();
  await expect.poll(() => source.getAttribute("href")).toContain(":~:text=");
});

test("by keyboard it goes along a link, opens it with Space, and leaves with Escape", async () => {
  const page = await open();
  await network(page).locator('[data-node][tabindex="0"]').focus();
  await page.keyboard.type("wang");
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(/^UN Human Rights Council/);
  await page.keyboard.press("Space");
  await expect.poll(() => address(page)).toBe(`${CASE}/address/wang-yi/human-rights-council${VIEW}`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await node(page, "Wang Yi").focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("reading");
});

test("words at a link for which there is no room show where that link alone is brought out", async () => {
  const page = await open("", { width: 1280, height: 800 });
  const crowded = network(page).locator(".link-caption[data-crowded]").first();
  await expect.poll(() => crowded.isVisible()).toBe(false);
  const link = await crowded.getAttribute("data-link");
  await page.goto(page.url().replace(VIEW, `/${link}${VIEW}`));
  const shown = network(page).locator(`.link-caption[data-link="${link}"]`);
  await expect.poll(() => shown.isVisible()).toBe(true);
});

test("an address that is opened brings out its link, and so it stands after loading anew", async () => {
  const page = await open("/address/dozens-of-countries/china");
  const selected = network(page).locator(".link-mark[data-selected]");
  await expect.poll(() => selected.getAttribute("data-link")).toBe("address/dozens-of-countries/china");
  await expect.poll(() => network(page).locator('.link-mark[data-emphasis="strong"]').count()).toBe(1);
  await page.reload();
  await selected.waitFor({ state: "attached" });
  await expect.poll(() => page.title()).toMatch(/^Dozens of countries to China’s government/);
});

test("in the colours of the system, lines, heads and words have the colour of text", async () => {
  const page = await site.open(VIEW, { forcedColors: "active" });
  const colours = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return [
      style(".link-mark__line").stroke,
      style(".link-mark__head").fill,
      style(".link-caption").fill,
      style("body").color,
    ];
  });
  expect(new Set(colours).size).toBe(1);
});
