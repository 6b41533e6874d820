import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { saveFile } from "../site/saveFile.ts";
import { address, focusArrives } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const large = syntheticCase({ statements: 900, actors: 120, propositions: 20 });

/** Opens a case of 140 nodes, with what the address asks for behind its name. */
const open = async () => {
  const page = await site.open("//page/open", { viewport: { width: 1440, height: 900 } });
  const file = {
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(large)),
  };
  await page.getByLabel("Choose a file").setInputFiles(file);
  await picture(page).waitFor();
  return page;
};

const picture = (page: Page) => page.getByRole("group", { name: "Network in groups" });
const node = (page: Page, name: RegExp) => picture(page).getByRole("button", { name }).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
/** Where bars, or whatever else has a role in the picture, are on the screen. */
const places = (page: Page, role: string) =>
  page.locator(`.${role}`).evaluateAll((all) =>
    all.map((one) => {
      const { x, y } = one.getBoundingClientRect();
      return [one.getAttribute("data-id"), Math.round(x), Math.round(y)];
    }),
  );

test("a chosen proposition gives every actor who spoke on it the colour of its stance, and a filter moves nothing", async () => {
  const page = await open();
  const actors = await places(page, "spine__actor");
  expect(actors).toHaveLength(120);
  await page.locator(".spine__bar text").first().click();
  await expect.poll(() => address(page)).toMatch(/\/proposition\/proposition-\d+$/);
  const id = /proposition-\d+$/.exec(address(page))?.[0];
  const spoke = new Set(
    large.statements.filter(({ proposition }) => proposition === id).map(({ actor }) => actor),
  );
  const coloured = page.locator('.spine__actor path:not([fill="var(--paper-raised)"])');
  await expect.poll(() => coloured.count()).toBe(spoke.size);
  await page.goto(`${page.url().replace(/\/proposition\/.*$/, "")}?stance=oppose`);
  await expect.poll(() => page.locator(".spine__group text").first().textContent()).toMatch(/^\d+ of \d+$/);
  expect(await places(page, "spine__actor")).toEqual(actors);
});

test("a picture higher than its pane scrolls down alone, shows by a shadow that it goes on, and has no bar at the edge cut", async () => {
  const page = await open();
  await page.setViewportSize({ width: 1280, height: 600 });
  const pane = page.locator(".spine > .network-chart__picture");
  await expect.poll(() => pane.getAttribute("data-scrolled")).toBe("true");
  const told = () =>
    pane.evaluate((element) => {
      const { overflowX, backgroundImage } = getComputedStyle(element);
      const ends = [...element.querySelectorAll(".spine__bar, .spine__group")].map(
        (one) => one.getBoundingClientRect().right,
      );
      const end = element.getBoundingClientRect().left + element.clientWidth;
      return [
        overflowX,
        backgroundImage.split("linear-gradient").length - 1,
        element.scrollHeight > element.clientHeight,
        Math.max(...ends) <= end,
      ];
    });
  await expect.poll(told).toEqual(["hidden", 4, true, true]);
});

test("a group is opened and left by keyboard, and no proposition moves", async () => {
  const page = await open();
  const bars = await places(page, "spine__bar");
  await node(page, /, group 1 of/).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toMatch(/\?among=actor-\d+\.\.actor-\d+$/);
  expect(await places(page, "spine__bar")).toEqual(bars);
  await expect.poll(() => focused(page)).toMatch(/, group \d+ of/);
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toMatch(/, group 2 of/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toMatch(/\/proposition\/proposition-\d+$/);
  await focusArrives(page);
});

test("a saved picture has all groups and says which ribbons it has", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Download" }).click();
  const { bytes } = await saveFile(page.getByRole("button", { name: /SVG/ }));
  const svg = bytes.toString("utf8");
  expect(svg.match(/class="spine__group"|data-id="actor-\d+\.\.actor-\d+"/g)?.length).toBeGreaterThan(4);
  expect(svg.replaceAll(/<[^>]*>/g, " ")).toMatch(/Ribbons of \d+ statements or more are drawn/);
  expect(
    svg.match(/data-source="actor-\d+\.\.actor-\d+" data-target="proposition\//g)?.length,
  ).toBeGreaterThan(10);
});
