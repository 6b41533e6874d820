import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { address, heading, openFilters, printAll } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const matrix = (page: Page) => page.getByRole("grid", { name: "Matrix" });
const cell = (page: Page, name: string) => matrix(page).getByRole("gridcell", { name, exact: true });
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

describe("by keyboard", () => {
  test("the matrix is one stop for Tab, is walked in four directions and to its ends, and opens the words", async () => {
    const page = await site.open("?view=matrix");
    await expect.poll(() => matrix(page).locator('[tabindex="0"]').count()).toBe(1);
    await matrix(page).locator('[tabindex="0"]').focus();
    await expect
      .poll(() => focused(page))
      .toBe("China’s government supported the proposition “Allegations false”, said so: 1 statement");
    await page.keyboard.press("End");
    await expect
      .poll(() => focused(page))
      .toBe("China’s government opposed the proposition “Serious violations”, said so: 3 statements");
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => focused(page))
      .toBe("China’s mission to the UN in Geneva on “Serious violations”: no statement");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => focused(page)).toBe("Serious violations");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => heading(page).innerText())
      .toMatch(/China’s government\s+opposed Serious violations/);
    expect(address(page)).toBe("/xinjiang-report-2022/position/china/abuses?view=matrix");
    await expect.poll(() => page.locator("#reading blockquote").first().isVisible()).toBe(true);
  });

  test("no cell that has the focus hides behind the heads of rows and columns", async () => {
    const page = await site.open("?view=matrix");
    await page.setViewportSize({ width: 1000, height: 500 });
    await matrix(page).locator('[tabindex="0"]').focus();
    const keys = ["Control+End", ...Array.from({ length: 30 }, () => "ArrowUp"), "Control+End"];
    const back = Array.from({ length: 18 }, () => "ArrowLeft");
    for (const key of [...keys, ...back]) {
      await page.keyboard.press(key);
      const isOnTop = await page.evaluate(() => {
        const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const middle = document.elementFromPoint(x + width / 2, y + height / 2);
        return document.activeElement?.contains(middle) ?? false;
      });
      expect([key, await focused(page), isOnTop]).toEqual([key, await focused(page), true]);
    }
  });
});

test("a silent cell says so, and leads to what silence means", async () => {
  const page = await site.open("?view=matrix");
  const silent = cell(page, "China’s government on “Free access”: no statement");
  await expect
    .poll(() => silent.evaluate((one) => getComputedStyle(one).backgroundImage))
    .toContain("gradient");
  await silent.click();
  await expect.poll(() => page.locator("#reading").innerText()).toContain("That is silence");
  await expect.poll(() => silent.getAttribute("aria-selected")).toBe("true");
});

test("pointing at a cell brings out its column and its row", async () => {
  const page = await site.open("?view=matrix");
  await cell(
    page,
    "Wang Yi took a mixed stance on the proposition “Free access”, said so: 1 statement",
  ).hover();
  await expect.poll(() => matrix(page).locator("th[data-lit]").innerText()).toBe("Free access");
  const [row, other] = await matrix(page)
    .locator("th[data-actor=wang-yi], th[data-actor=china]")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(row).not.toBe(other);
});

test.each(["actor", "proposition"])("a filter takes heads of %ss away and reorders none", async (kind) => {
  const page = await site.open("?view=matrix");
  const heads = () =>
    matrix(page)
      .locator(`th[data-${kind}]`)
      .evaluateAll((all) => all.map((one) => one.textContent ?? ""));
  const before = await heads();
  await openFilters(page);
  await page.getByRole("button", { name: /^Oppose/ }).click();
  await expect.poll(async () => (await heads()).length).toBeLessThan(before.length);
  const after = await heads();
  expect(after).toEqual(before.filter((name) => after.includes(name)));
});

test("what changes with every filter is known to the table alone, so that no cell is looked at again for it", async () => {
  const page = await site.open("?view=matrix");
  const known = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) =>
        ["rows", "columns", "least", "overhang"].filter(
          (name) => getComputedStyle(element).getPropertyValue(`--matrix-${name}`) !== "",
        ),
      );
  await expect.poll(() => known(".matrix")).toEqual(["rows", "columns", "least", "overhang"]);
  await expect.poll(() => known(".matrix__table")).toEqual(["columns", "least"]);
  for (const below of [".matrix thead th", ".matrix tbody tr", ".matrix tbody td"])
    await expect.poll(() => known(below)).toEqual([]);
});

interface Head {
  readonly name: string;
  readonly isCut: boolean;
  readonly isOutside: boolean;
  readonly size: number;
}

/** The labels of rows and columns as the browser draws them. */
const drawnHeads = (page: Page): Promise<readonly Head[]> =>
  page.evaluate(() => {
    const frame = document.querySelector(".matrix")?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll(".matrix__slant, .matrix__name > bdi")].map((label) => {
      const { x, y, right } = label.getBoundingClientRect();
      return {
        name: label.textContent ?? "",
        isCut: label.scrollWidth > label.clientWidth && label.clientWidth > 0,
        isOutside: x < frame.x || y < frame.y - 1 || right > frame.right,
        size: Number.parseFloat(getComputedStyle(label).fontSize),
      };
    });
  });

describe.each([
  [1280, 800, 28],
  [1440, 900, 31],
])("at %d×%d", (width, height, leastRows) => {
  test.each(["alignment", "theme"])("all heads can be read with columns by %s", async (order) => {
    const page = await site.open(`?view=matrix&columns=${order}`, { viewport: { width, height } });
    const heads = await drawnHeads(page);
    expect(heads).toHaveLength(31 + 19 + 2);
    expect(heads.filter(({ isCut, isOutside, size }) => isCut || isOutside || size < 12)).toEqual([]);
    // Parallel labels lie apart if the columns do, by the sine of their slant.
    const columns = await matrix(page)
      .locator("th[data-proposition]")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const gaps = columns.slice(1).map((x, at) => (x - (columns[at] ?? 0)) * Math.sin((52 * Math.PI) / 180));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14);
    const scroll = await page
      .locator(".matrix")
      .evaluate((box) => [box.scrollWidth - box.clientWidth, box.getBoundingClientRect().bottom]);
    expect(scroll[0]).toBe(0);
    const bottoms = await matrix(page)
      .locator("tbody tr")
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
    expect(bottoms.filter((bottom) => bottom <= (scroll[1] ?? 0)).length).toBeGreaterThanOrEqual(leastRows);
  });

  test("no text is smaller than 12 pixels", async () => {
    const page = await site.open("?view=matrix", { viewport: { width, height } });
    const sizes = await page
      .locator(".matrix *, .matrix-legend *")
      .evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()),
          )
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

test("on a phone the names stay while the cells pass under them, and a finger hits a cell", async () => {
  const page = await site.open("?view=matrix&form=picture&pane=chart", PHONE);
  const name = matrix(page).locator("th[data-actor=china]");
  const before = await name.boundingBox();
  await page.locator(".matrix").evaluate((box) => box.scrollTo(200, 0));
  expect((await name.boundingBox())?.x).toBe(before?.x);
  const size = await cell(
    page,
    "Wang Yi took a mixed stance on the proposition “Free access”, said so: 1 statement",
  ).boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

/** How many sheets of A4 the page takes, with ordinary margins. */
const countSheets = async (page: Page, landscape: boolean) => {
  const margin = { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" };
  const pdf = await page.pdf({ format: "A4", landscape, margin });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** Leaves nothing for the paper but the matrix and its legend. */
const ALONE = `@media print {
  .print-head, .header, .how-to-read, .sortable-table, .explorer__results, .explorer__reading { display: none !important }
  .matrix-legend { break-after: auto !important }
}`;

/** Adds rows like the first ones, up to a number. */
const growTo = (page: Page, rows: number) =>
  page.evaluate((most) => {
    const body = document.querySelector(".matrix tbody");
    const drawn = [...(body?.children ?? [])];
    for (let at = drawn.length; at < most; at += 1)
      body?.append(drawn[at % drawn.length]?.cloneNode(true) ?? "");
  }, rows);

describe.each([
  ["upright", false],
  ["across", true],
])("on paper that stands %s", (_, isLandscape) => {
  test("35 actors by 19 propositions fill one sheet, and stay together among the rest", async () => {
    const page = await site.open("?view=matrix", {});
    await printAll(page);
    expect(await countSheets(page, isLandscape)).toBeGreaterThan(3);
    await page.emulateMedia({ media: "print" });
    const breaks = await page
      .locator(".matrix")
      .evaluate((box) => [getComputedStyle(box).breakInside, getComputedStyle(box).overflow]);
    expect(breaks).toEqual(["avoid", "visible"]);
    await page.addStyleTag({ content: ALONE });
    await growTo(page, 35);
    expect(await countSheets(page, isLandscape)).toBe(1);
    await growTo(page, 80);
    expect(await countSheets(page, isLandscape)).toBeGreaterThan(1);
  });
});

test("on paper ink stands on white, whatever the screen", async () => {
  const page = await site.open("?view=matrix", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const of = cell(page, "Wang Yi took a mixed stance on the proposition “Free access”, said so: 1 statement");
  expect(
    await of.evaluate((one) => [
      getComputedStyle(one).backgroundColor,
      getComputedStyle(one.querySelector(".stance-icon") ?? one).fill,
    ]),
  ).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
});
