import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { OPPOSING_COUNT } from "../../fixtures/caseNumbers.ts";
import { address, count, facet, heading, listed, network, node, statements } from "../site/theApp.ts";
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

const row = (page: Page, name: string) =>
  page.locator("#picture h3").getByRole("button", { name: new RegExp(`^${name}`) });

/** What sticks out of the page or of a pane at its end: the names of the elements, none if all fits. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll("main, .explorer__pane, .sortable-table"),
    ];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName}.${box.className}: ${box.scrollWidth} > ${box.clientWidth}`);
  });

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

describe("on a screen of 320 CSS pixels", () => {
  test.each(Object.entries(ROUTES))("%s needs no scrolling to the side", async (_, path) => {
    const page = await site.open(path);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => overflowing(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320);
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
});

test("the rows come first, and the picture is one touch away", async () => {
  const page = await site.open();
  await expect.poll(() => row(page, "Serious human rights").isVisible()).toBe(true);
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

test("the middle line stands at the same place in every row, and no row sticks out", async () => {
  const page = await site.open();
  await row(page, "Serious human rights").waitFor();
  for (const width of [320, 390, 599]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page
      .locator(".strip__middle")
      .evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().left * 10)));
    expect(new Set(lines).size).toBe(1);
    expect(await overflowing(page)).toEqual([]);
  }
});

test("names keep their words whole, on two lines at most, and never lie on a mark", async () => {
  const page = await site.open();
  await row(page, "Serious human rights").waitFor();
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.locator(".strip__names").count()).toBeGreaterThan(15);
    const faults = await page.locator(".strip").evaluateAll((strips) =>
      strips.flatMap((strip) => {
        const marks = [...strip.querySelectorAll(".stand")].map((mark) => mark.getBoundingClientRect());
        return [...strip.querySelectorAll(".strip__names")].flatMap((names) => {
          const box = names.getBoundingClientRect();
          const lines = Math.round(box.height / Number.parseFloat(getComputedStyle(names).lineHeight));
          const isOn = marks.some((mark) => mark.left < box.right - 1 && mark.right > box.left + 1);
          return lines > 2 || isOn || names.scrollWidth > names.clientWidth + 1 ? [names.textContent] : [];
        });
      }),
    );
    expect([width, faults]).toEqual([width, []]);
  }
});

test("the bar that names the sides stays at the top while rows scroll", async () => {
  const page = await site.open();
  await row(page, "The High Commissioner’s office").scrollIntoViewIfNeeded();
  const [bar, part] = await Promise.all(
    [".rows-bar", "#picture"].map((one) => page.locator(one).boundingBox()),
  );
  expect(Math.round((bar?.y ?? 0) - (part?.y ?? 1))).toBe(0);
});

test.each(["the link", "the browser"])(
  "from a row to all that was said and back by %s: scroll, open row and focus are as they were",
  async (way) => {
    const page = await site.open();
    const opened = row(page, "A strong report");
    await opened.tap();
    const all = page.getByRole("link", { name: /^All \d+ statements on this/ });
    await all.evaluate((link) => link.scrollIntoView({ block: "center" }));
    const scrolled = () => page.locator("#picture").evaluate((box) => box.scrollTop);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await all.tap();
    await expect.poll(() => heading(page).isVisible()).toBe(true);
    if (way === "the link") await page.getByRole("link", { name: "Back to the propositions" }).tap();
    else await page.goBack();
    await expect.poll(() => opened.isVisible()).toBe(true);
    expect(await opened.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(scrolled).toBe(before);
    expect(await all.evaluate((link) => document.activeElement === link)).toBe(true);
  },
);

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
