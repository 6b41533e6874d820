import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { OPPOSING_COUNT } from "../../fixtures/caseNumbers.ts";
import {
  address,
  count,
  facet,
  heading,
  listed,
  network,
  node,
  proposition,
  statements,
} from "../site/theApp.ts";
import { overflowing } from "../site/overflowing.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite(PHONE);

const ROUTES = {
  "the picture": "?view=network",
  "the rows": "",
  "the table": "?form=table",
  "the filters": "?pane=filters&stance=oppose&from=2022-01-01",
  "the list": "?pane=list",
  "an actor": "/actor/ohchr",
  "a proposition": "/proposition/abuses",
  "a position": "/position/china/abuses",
  "a comparison": "/compare/china/michelle-bachelet",
  "an unknown actor": "/actor/averyveryveryveryveryveryveryveryverylongidthatnobodyhas",
  "an empty result": "?q=zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz&pane=list",
  about: "/about",
  "no page": "/no/such/page",
} as const;

const pane = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "Parts of the page" })
    .getByRole("link", { name: new RegExp(`^${name}`) });

/** Text that its own box cuts off. Boxes that scroll cut nothing off; neither do those only for the ear. */
const cutTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, header *")]
      .filter((box) => !box.closest("svg, .visually-hidden, .skip-link, select") && box.innerText?.trim())
      .filter((box) => ["hidden", "clip"].includes(getComputedStyle(box).overflowX))
      .filter((box) => getComputedStyle(box).clipPath === "none")
      .filter((box) => !box.matches(".explorer__picture, .network-chart__picture"))
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      .map((box) => `${box.tagName}.${box.className}`),
  );

test.each(["sides", "timeline"])(
  "the table of the %s of a case of states needs no scrolling to the side",
  async (view) => {
    const page = await site.open(`//human-rights-council?view=${view}&form=table`);
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 760 });
      await expect.poll(() => page.getByRole("table").isVisible()).toBe(true);
      await expect.poll(() => overflowing(page)).toEqual([]);
    }
  },
);

describe("on a screen of 320 CSS pixels", () => {
  test.each(Object.entries(ROUTES))("%s needs no scrolling to the side", async (_, path) => {
    const page = await site.open(path);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => overflowing(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320);
  });

  test.each(["alignment", "addressees", "propositions"])("the name of the view %s is whole", async (view) => {
    const page = await site.open(`?view=${view}&form=picture&pane=chart`);
    await page.setViewportSize({ width: 320, height: 640 });
    const lacking = () =>
      page.getByRole("combobox", { name: "View" }).evaluate((box) => {
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
        const pen = document.createElement("canvas").getContext("2d");
        if (pen === null || !(box instanceof HTMLSelectElement)) return Number.NaN;
        pen.font = font;
        const room =
          box.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
        return Math.max(0, pen.measureText(box.selectedOptions[0]?.text ?? "").width - room);
      });
    await expect.poll(lacking).toBe(0);
  });

  test("a page enlarged four times can still be read: there is room for the pane under the bars", async () => {
    const page = await site.open("?pane=list");
    await page.setViewportSize({ width: 320, height: 256 });
    await listed(page).nth(3).scrollIntoViewIfNeeded();
    await expect.poll(() => listed(page).nth(3).isVisible()).toBe(true);
    const seen = await listed(page)
      .nth(3)
      .evaluate((card) => {
        const room = card.closest(".explorer__pane")?.getBoundingClientRect() ?? new DOMRect();
        const { top, bottom } = card.getBoundingClientRect();
        return Math.min(bottom, room.bottom, innerHeight) - Math.max(top, room.top, 0);
      });
    expect(seen).toBeGreaterThan(80);
  });

  test.each(["?pane=list", "", "/actor/ohchr"])(
    "on a screen 200 CSS pixels high the pane of %s has more than half of it, and the bar stays at the foot",
    async (path) => {
      const page = await site.open(path);
      await page.setViewportSize({ width: 320, height: 200 });
      const shown = page.locator(".explorer__pane:visible");
      await shown.hover();
      await page.mouse.wheel(0, 400);
      await expect.poll(async () => (await shown.boundingBox())?.height).toBeGreaterThan(100);
      const foot = await page.locator(".pane-bar").boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(200);
    },
  );
});

test("the rows come first, and the picture is one touch away", async () => {
  const page = await site.open();
  await expect.poll(() => proposition(page, "Serious human rights").isVisible()).toBe(true);
  await pane(page, "Picture").tap();
  await expect.poll(() => network(page).isVisible()).toBe(true);
  expect(address(page)).toContain("form=picture");
});

const isLow = (top: number) => top <= 120;

test("what is above the rows, the picture and the list is at most 120 pixels high", async () => {
  for (const [path, first] of [
    ["", ".proposition-rows"],
    ["?view=network", ".how-to-read"],
    ["?pane=list", ".explorer__reading"],
  ] as const) {
    const page = await site.open(path);
    await page.locator(first).waitFor();
    expect([path, (await page.locator(first).boundingBox())?.y]).toEqual([path, expect.toSatisfy(isLow)]);
  }
});

test("one pane is shown at a time, and the bar switches between them", async () => {
  const page = await site.open();
  const shown = async () =>
    page
      .locator(".explorer__pane")
      .evaluateAll((panes) => panes.filter((each) => each.checkVisibility()).map(({ id }) => id));
  await expect.poll(() => shown()).toEqual(["picture"]);
  await pane(page, "List").tap();
  await expect.poll(() => shown()).toEqual(["reading"]);
  await pane(page, "Filters").tap();
  await expect.poll(() => shown()).toEqual(["filters"]);
  await facet(page, "Stance")
    .getByRole("button", { name: /^Oppose/ })
    .tap();
  await expect.poll(() => pane(page, "Filters").innerText()).toContain("1");
  await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
  await pane(page, "Picture").tap();
  await expect.poll(() => shown()).toEqual(["picture"]);
});

test("a node that is touched is read, and the way back leads to the picture", async () => {
  const page = await site.open("?view=network");
  await node(page, "Wang Yi").tap();
  await expect.poll(() => heading(page).innerText()).toBe("Wang Yi");
  await expect.poll(() => heading(page).isVisible()).toBe(true);
  await page.getByRole("link", { name: "Back to the picture" }).tap();
  await expect.poll(() => network(page).isVisible()).toBe(true);
});

test("a link to a statement that somebody was sent shows the statement", async () => {
  const page = await site.open("/actor/wang-yi");
  await expect.poll(() => heading(page).innerText()).toBe("Wang Yi");
  await expect.poll(() => heading(page).isVisible()).toBe(true);
  await pane(page, "Picture").tap();
  await expect.poll(() => heading(page).isVisible()).toBe(false);
  await pane(page, "List").tap();
  await page.getByRole("link", { name: "Back to the list" }).tap();
  await statements(page).waitFor();
  await expect.poll(() => statements(page).isVisible()).toBe(true);
});

test("a finger that moves over the picture scrolls the page", async () => {
  const page = await site.open("?view=network");
  const touch = await page
    .locator(".network-chart__svg")
    .evaluate((svg) => getComputedStyle(svg).touchAction);
  expect(touch).toContain("pan-y");
  const heights = await page
    .locator("#picture")
    .evaluate((box) => [box.scrollHeight, box.clientHeight] as const);
  expect(heights[0]).toBeGreaterThan(heights[1]);
});

test("what is touched is at least 24 pixels wide and high, and the bar 44", async () => {
  const page = await site.open("?pane=filters&stance=oppose");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, input, summary, label:has(input)")]
      .filter((control) => control.checkVisibility() && !control.matches(".skip-link, label input"))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ control }) => control.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
  expect((await pane(page, "List").boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("text that a reader spaces out is not cut off", async () => {
  const page = await site.open("?pane=list");
  for (const [viewport, path] of [
    [PHONE.viewport, "?pane=list"],
    [PHONE.viewport, "?pane=filters&stance=oppose"],
    [PHONE.viewport, ""],
    [{ width: 1280, height: 800 }, "/actor/ohchr?stance=oppose,support"],
  ] as const) {
    await site.open(path);
    await page.setViewportSize(viewport);
    // The four values of WCAG 2.2, 1.4.12.
    const content =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
    await page.addStyleTag({ content });
    expect([path, await cutTexts(page), await overflowing(page)]).toEqual([path, [], []]);
  }
});

test("facts in a row are divided by dots, of which none is seen at the start or the end of a line", async () => {
  const page = await site.open("/actor/china");
  await page.locator(".dotted-line").first().waitFor();
  const rows = await page.locator(".dotted-line").evaluateAll((lines) =>
    lines
      .filter(({ clientWidth }) => clientWidth > 0)
      .map((line) => {
        const facts = [...line.children];
        const dotOf = (fact: Element) =>
          fact.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(fact, "::before").left);
        const seen = facts.filter((fact) => dotOf(fact) > line.getBoundingClientRect().left);
        const bottom = (fact: Element | undefined) => fact?.getBoundingClientRect().bottom ?? -Infinity;
        const isFirst = facts.map(
          (fact, at) => fact.getBoundingClientRect().top >= bottom(facts[at - 1]) - 4,
        );
        return {
          cut: getComputedStyle(line).overflowX,
          seen: seen.length,
          later: isFirst.filter((first) => !first).length,
          lines: isFirst.filter(Boolean).length,
        };
      }),
  );
  expect(Math.max(...rows.map(({ lines }) => lines))).toBeGreaterThan(1);
  expect(rows.map(({ cut, seen }) => [cut, seen])).toEqual(rows.map(({ later }) => ["clip", later]));
});
