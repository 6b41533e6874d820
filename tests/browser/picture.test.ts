import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { network } from "./theApp.ts";
import { useSite } from "./useSite.ts";

const site = useSite();

interface Rendered {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

/** The boxes of all labels, symbols and plates as the browser draws them, in the fonts that it has. */
const renderedBoxes = (page: Page): Promise<readonly Rendered[]> =>
  network(page).evaluate((picture) =>
    [...picture.querySelectorAll(".node-mark__label, .node-mark__shape, .node-mark__plate")].map((part) => {
      const { x, y, right, bottom } = part.getBoundingClientRect();
      const scale = (part as SVGGraphicsElement).getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale;
      const isText = part.matches("text");
      const node = part.closest("[data-node]")?.getAttribute("data-node") ?? "";
      return { name: node, x, y, right, bottom, size: isText ? size : Number.POSITIVE_INFINITY };
    }),
  );

/** How far a label's line box may reach into another: ascenders and descenders leave so much free. */
const SLACK = 1.5;

const overlaps = (left: Rendered, right: Rendered) =>
  Math.min(left.right, right.right) - Math.max(left.x, right.x) > SLACK &&
  Math.min(left.bottom, right.bottom) - Math.max(left.y, right.y) > SLACK;

describe.each([
  [1280, 800],
  [1440, 900],
  [1920, 1080],
])("at %d×%d", (width, height) => {
  test("no label, symbol or plate of a node lies on another's, none is cut off, and all can be read", async () => {
    const page = await site.open();
    await page.setViewportSize({ width, height });
    await page.reload();
    await network(page).getByRole("button").first().waitFor();
    const boxes = await renderedBoxes(page);
    expect(boxes.length).toBeGreaterThan(80);
    const pairs = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => other.name !== one.name && overlaps(one, other))
        .map((other) => `${one.name} on ${other.name}`),
    );
    expect(pairs).toEqual([]);
    const frame = await network(page).boundingBox();
    if (frame === null) throw new Error("There is no picture.");
    const outside = boxes.filter(
      ({ x, y, right, bottom }) =>
        x < frame.x || y < frame.y || right > frame.x + frame.width || bottom > frame.y + frame.height,
    );
    expect(outside).toEqual([]);
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]),
    ).toEqual([0, 0]);
  });
});

test("no text on the page is smaller than 12 pixels", async () => {
  const page = await site.open("?stance=oppose");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) =>
        [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()),
      )
      .filter((element) => element.checkVisibility() && !element.closest("svg, script, style"))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => `${element.className}: ${element.textContent}`),
  );
  expect(small).toEqual([]);
});

test("a filter takes nodes away and moves none", async () => {
  const page = await site.open();
  const places = () =>
    network(page).evaluate((picture) =>
      Object.fromEntries(
        [...picture.querySelectorAll("[data-node]")].map((mark) => [
          mark.getAttribute("data-node"),
          mark.getAttribute("transform")?.replaceAll(/\.\d+/g, ""),
        ]),
      ),
    );
  const before = await places();
  await page.getByRole("button", { name: /^Oppose/ }).click();
  const after = await places();
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
  expect(before).toMatchObject(after);
});

test("with reduced motion nothing moves after the first picture, nor does anything fade", async () => {
  const page = await site.open("", { reducedMotion: "reduce" });
  const places = () =>
    network(page).evaluate((picture) =>
      [...picture.querySelectorAll("[data-node]")].map(
        (mark) => mark.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
  const before = await places();
  await page.waitForTimeout(1000);
  expect(await places()).toEqual(before);
  const durations = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("*")].map((element) => getComputedStyle(element).transitionDuration),
    ),
  ]);
  expect(durations.every((duration) => /^0m?s(, 0m?s)*$/.test(duration))).toBe(true);
});
