import { describe, expect, test } from "vitest";
import { OPPOSING_COUNT } from "../../fixtures/caseNumbers.ts";
import { cutOff, nodePlaces, overlapping, renderedBoxes } from "../site/renderedBoxes.ts";
import { settle } from "../site/settle.ts";
import { count, facet, network, openFilters } from "../site/theApp.ts";
import { VERY_WIDE, useSite } from "../site/useSite.ts";

const site = useSite();

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
    expect(overlapping(boxes)).toEqual([]);
    expect(await cutOff(page, boxes)).toEqual([]);
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

test("a filter takes nodes away and moves none, whether it is set on the page or in the address", async () => {
  const page = await site.open("", VERY_WIDE);
  const before = await nodePlaces(page);
  await facet(page, "Stance")
    .getByRole("button", { name: /^Oppose/ })
    .click();
  await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
  const after = await nodePlaces(page);
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
  expect(before).toMatchObject(after);
  expect(await nodePlaces(await site.open("?stance=oppose", VERY_WIDE))).toEqual(after);
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
  await expect.poll(() => places()).toEqual(before);
  const durations = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("*")].map((element) => getComputedStyle(element).transitionDuration),
    ),
  ]);
  expect(durations.every((duration) => /^0m?s(, 0m?s)*$/.test(duration))).toBe(true);
});

test("while the picture is laid out for another frame, the one of before stays in it", async () => {
  const page = await site.open();
  await network(page).getByRole("button").first().waitFor();
  await settle(page);
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    let fewest = Number.POSITIVE_INFINITY;
    const note = () => {
      const marks = document.querySelectorAll(".network-chart .node-mark").length;
      if (marks < fewest) dataset["fewest"] = String((fewest = marks));
      requestAnimationFrame(note);
    };
    note();
  });
  const before = await nodePlaces(page);
  await openFilters(page);
  await settle(page);
  const beside = await nodePlaces(page);
  expect(beside).not.toEqual(before);
  await page.setViewportSize({ width: 1210, height: 930 });
  await settle(page);
  expect(await nodePlaces(page)).not.toEqual(beside);
  const marks = await page.locator(".network-chart .node-mark").count();
  expect(await page.locator("html").getAttribute("data-fewest")).toBe(String(marks));
});
