import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { OPPOSING_COUNT, WHOLE_COUNT } from "../../fixtures/caseNumbers.ts";
import { count, listed, network, openFilters, printAll, tool } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const firstCase = readBundled("xinjiang-report-2022");

/** How many marks the network has: one for each who speaks, one for each proposition that is spoken to. */
const MARKS =
  new Set(firstCase.statements.map(({ actor }) => actor)).size +
  new Set(firstCase.statements.map(({ proposition }) => proposition)).size;

/** Puts the page as it would be on paper. */
const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
};

const sheetsIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const isShown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.some((one) => one.checkVisibility()));

describe("on paper", () => {
  test("every statement stands in full where that is asked for, and nothing that can only be pressed", async () => {
    const page = await site.open("", { viewport: { width: 794, height: 1123 } });
    await printAll(page);
    await expect.poll(() => listed(page).count()).toBe(firstCase.statements.length);
    await expect.poll(() => listed(page).last().isVisible()).toBe(true);
    for (const selector of [".header__switches", "#filters", ".switch--panes", ".chart-tools", ".skip-link"])
      expect([selector, await isShown(page, selector)]).toEqual([selector, false]);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll(".explorer, main, .explorer__pane, .statement-list")]
        .filter((box) => box.checkVisibility() && box.scrollHeight > box.clientHeight + 1)
        .map((box) => box.className),
    );
    expect(clipped).toEqual([]);
  });

  test.each([
    ["?view=network", 2],
    ["?view=alignment", 2],
    ["?view=propositions", 2],
    ["?view=addressees", 2],
    ["?view=matrix", 2],
    ["?view=timeline", 4],
    ["?view=sides", 6],
    ["?view=firmness", 3],
  ])("%s takes at most %d sheets of its own, and none for the list", async (search, most) => {
    const page = await site.open(search, {});
    for (const landscape of [false, true])
      expect(sheetsIn(await page.pdf({ format: "A4", landscape }))).toBeLessThanOrEqual(most);
    await onPaper(page);
    expect(await isShown(page, "#reading")).toBe(false);
  });

  test("a filtered list says what it is a list of, on as many sheets as it takes", async () => {
    const page = await site.open("?stance=oppose", {});
    await printAll(page);
    const counted = page.getByText(await count(page)).first();
    await expect.poll(() => counted.isVisible()).toBe(true);
    const sheets = sheetsIn(await page.pdf({ format: "A4" }));
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(6);
  });

  test.each([1440, 794])(
    "the picture of a screen %d pixels wide shrinks to the paper, and none of it is cut off",
    async (width) => {
      const page = await site.open("?view=network", { viewport: { width, height: 900 } });
      await onPaper(page);
      await page.locator(".network-chart").evaluate((chart) => {
        (chart as HTMLElement).style.inlineSize = "600px";
      });
      const fits = await network(page).evaluate((picture) => {
        const paper = picture.querySelector("svg")?.getBoundingClientRect() ?? new DOMRect();
        const marks = [...picture.querySelectorAll("[data-node]")].map((mark) =>
          mark.getBoundingClientRect(),
        );
        const isOutside = ({ left, right, bottom }: DOMRect) =>
          left < paper.left || right > paper.right || bottom > paper.bottom + 1;
        return { width: paper.width, marks: marks.length, outside: marks.filter(isOutside).length };
      });
      expect(fits).toEqual({ width: 600, marks: MARKS, outside: 0 });
    },
  );

  test("the network stands as a table too where that is asked for, with the same positions as the picture", async () => {
    const page = await site.open("?stance=oppose", {});
    const links = await page.locator("[data-link]").count();
    await printAll(page);
    const rows = page.getByRole("table", { name: "Network as a table" }).locator("tbody tr");
    expect(links).toBeGreaterThan(0);
    await expect.poll(() => rows.count()).toBe(links);
    await expect.poll(() => network(page).isVisible()).toBe(true);
  });

  test("what explains a picture stands open, and nothing that can only be pressed or pointed at", async () => {
    const page = await site.open("?view=timeline&stance=oppose", {});
    await onPaper(page);
    for (const selector of [".how-to-read__more > p", ".timeline-events > ol"])
      expect([selector, await isShown(page, selector)]).toEqual([selector, true]);
    for (const selector of [
      ".timeline-drag",
      ".timeline-note",
      ".window-controls",
      ".active-filters svg:not(.stance-icon)",
    ])
      expect([selector, await isShown(page, selector)]).toEqual([selector, false]);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect.poll(() => page.locator(".how-to-read__more").getAttribute("open")).toBeNull();
  });

  test("the sides stand with all their receipts where that is asked for, the ties without what sets them", async () => {
    const page = await site.open("?view=sides", {});
    await printAll(page);
    const receipts = page.locator(".receipts");
    await expect.poll(() => receipts.count()).toBeGreaterThan(3);
    await expect.poll(() => page.locator(".receipts:not([open])").count()).toBe(0);
    await expect.poll(() => isShown(page, ".receipts__list")).toBe(true);
    const ties = await site.open("?view=alignment", {});
    await onPaper(ties);
    await expect.poll(() => isShown(ties, ".tie-controls__choices")).toBe(false);
  });

  test("a dark screen prints dark ink on white", async () => {
    const page = await site.open("", { colorScheme: "dark" });
    await page.getByLabel("Appearance").selectOption("dark");
    await onPaper(page);
    const [ground, ink] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector("#reading blockquote") ?? document.body).color,
    ]);
    expect(ground).toBe("rgb(255, 255, 255)");
    expect(Math.max(...(ink?.match(/\d+/g) ?? ["255"]).slice(0, 3).map(Number))).toBeLessThan(100);
  });

  test("an actor's page prints what the actor said", async () => {
    const page = await site.open("/actor/michelle-bachelet", {});
    await onPaper(page);
    await expect.poll(() => page.getByRole("heading", { name: "Michelle Bachelet" }).isVisible()).toBe(true);
  });
});

test("where storage throws everything works, the theme too, for as long as the page is open", async () => {
  const page = await site.open("", {});
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Refused.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get: refuse });
  });
  await page.reload();
  await page.locator("#first").waitFor({ state: "detached" });
  await tool(page, "Table").click();
  await openFilters(page);
  await page.getByRole("button", { name: /^Oppose/ }).click();
  await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
  await page.getByLabel("Appearance").selectOption("dark");
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await page.goBack();
  await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
});
