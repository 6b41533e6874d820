import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { readPdf } from "../site/readPdf.ts";
import { address } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();
const PAPERS = ["a4", "letter"] as const;
const CASE = readBundled("xinjiang-report-2022");
/** The eight with most statements, of whom some have ten and some two. */
const EIGHT = [
  "china",
  "michelle-bachelet",
  "wang-yi",
  "rayhan-asat",
  "cerd",
  "china-foreign-ministry",
  "stephen-rapp",
  "western-diplomat-1",
];

const openSheets = async (search: string) => {
  const page = await site.open(`/cards?${search}`);
  await expect.poll(() => page.locator(".sheet").count()).toBeGreaterThan(0);
  return page;
};

const printed = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

/** The words of each sheet as the page has them, without what only a screen reader hears. */
const words = (page: Page) =>
  page.locator(".sheet").evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const copy = sheet.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll(".visually-hidden, svg")) part.remove();
      return copy.textContent ?? "";
    }),
  );

/** Letters and digits alone, since paper breaks lines where it likes. */
const letters = (text: string | undefined) => (text ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "");
const alphabetic = (text: string | undefined) => letters(text).split("").toSorted().join("");

/** What a phone reads of the code in the foot of a sheet. */
const scan = async (page: Page, at: number) => {
  const { size, path } = await page
    .locator(".sheet .qr-code")
    .nth(at)
    .evaluate((code) => ({
      size: Number(code.getAttribute("viewBox")?.split(" ")[2]),
      path: code.querySelector("path")?.getAttribute("d") ?? "",
    }));
  const side = size * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let column = Number(x) * 4; column < (Number(x) + Number(width)) * 4; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data ?? "";
};

describe.each(PAPERS)("on %s paper", (paper) => {
  test("eight role cards are eight pages, each with all its words and its foot", async () => {
    const page = await openSheets(`paper=${paper}&actors=${EIGHT.join()}`);
    const pages = await printed(page);
    const sheets = await words(page);
    expect(pages).toHaveLength(8);
    for (const [at, text] of sheets.entries()) expect(alphabetic(pages[at])).toBe(alphabetic(text));
    for (const text of pages) {
      expect(text).toContain("What do other sources say?");
      expect(text).toContain("data version 2022-08-25");
      expect(text).toMatch(/#\/xinjiang-report-2022\/actor\/[\w-]+/);
    }
    expect(pages.join(" ")).toMatch(/\bopposed\b.*\bsupported\b/);
  });

  test("any actor of the case has one page, also with tasks for a group", async () => {
    const everyone = CASE.actors.map(({ id }) => id).join();
    const page = await openSheets(`paper=${paper}&actors=${everyone}`);
    expect(await printed(page)).toHaveLength(CASE.actors.length);
    const jigsaw = await openSheets(`paper=${paper}&print=jigsaw&students=111&actors=${everyone}`);
    const count = await jigsaw.locator(".sheet").count();
    expect(await printed(jigsaw)).toHaveLength(count);
  });

  test("a jigsaw for 30 is six cards, the numbers, and a key of two pages for the teacher", async () => {
    const page = await openSheets(`paper=${paper}&print=jigsaw&students=30`);
    expect(await page.getByText(/^9 sheets of/).textContent()).toContain("2 of them for the teacher only");
    const pages = await printed(page);
    expect(pages).toHaveLength(9);
    for (const at of [0, 1, 2, 3, 4, 5]) expect(pages[at]).toContain(`Expert group ${at + 1} · students`);
    expect(pages[6]?.match(/Student \d+/g)).toHaveLength(30);
    expect(pages.map((text) => text.includes("Teacher’s key"))).toEqual([
      ...Array.from({ length: 7 }, () => false),
      true,
      true,
    ]);
    expect(pages[8]).toContain("Oppose");
  });

  test("four corners are a proposition, four signs, cards without names, and the key last", async () => {
    const page = await openSheets(`paper=${paper}&print=corners&proposition=abuses`);
    const pages = await printed(page);
    const on = CASE.statements.filter(({ proposition }) => proposition === "abuses");
    const key = 5 + Math.ceil(on.length / 6);
    expect(pages).toHaveLength(key + 1);
    expect(pages[4]).toContain("Cannot tell");
    expect(pages.slice(5, key).join(" ")).not.toMatch(/Bachelet|China’s government|European Parliament/);
    expect(pages.findIndex((text) => text.includes("Teacher’s key"))).toBe(key);
    expect(pages[key]).toContain("Michelle Bachelet");
    for (const [at, text] of (await words(page)).entries())
      expect(alphabetic(pages[at])).toBe(alphabetic(text));
  });
});

test.each(["jigsaw", "quiz", "cards"])("a presentation prints the %s set on as many pages", async (set) => {
  const count = (await printed(await openSheets(`print=${set}`))).length;
  const page = await openSheets(`print=${set}&present=1`);
  expect(await printed(page)).toHaveLength(count);
  expect(await page.locator(".sheet").count()).toBe(count);
});

test("a class of 36 has its numbers on one sheet, on either paper", async () => {
  for (const paper of PAPERS) {
    const page = await openSheets(`print=jigsaw&students=36&paper=${paper}`);
    const pages = await printed(page);
    expect(pages.find((text) => text.includes("Numbers to cut out"))?.match(/Student \d+/g)).toHaveLength(36);
    expect(pages).toHaveLength(await page.locator(".sheet").count());
  }
});

test("the code of the key leads to the same groups", async () => {
  const keyOf = (page: Page) => page.locator(".sheet[data-key] tbody").first().innerText();
  const page = await openSheets(`print=jigsaw&students=23&seed=9b&actors=${EIGHT.slice(1, 6).join()}`);
  const sheets = await page
    .locator(".sheet")
    .evaluateAll((all) => all.findIndex((sheet) => sheet.matches("[data-key]")));
  const link = await scan(page, sheets);
  const groups = await keyOf(page);
  const other = await openSheets(new URL(link).hash.split("?")[1] ?? "");
  expect(await keyOf(other)).toBe(groups);
});

test("a class sees its groups, and neither a sheet nor a key, in a step and on a projector", async () => {
  for (const place of ["/lesson/3/cards?print=jigsaw", "/cards?print=jigsaw&present=1"]) {
    const page = await site.open(place);
    await expect.poll(() => page.getByRole("list", { name: "Expert groups" }).isVisible()).toBe(true);
    expect(await page.locator(".sheet:visible").count()).toBe(0);
    const code = await page.locator(".groups .qr-code").first().boundingBox();
    expect(code?.width).toBeGreaterThanOrEqual(60);
  }
});

test("the code of a group is short, and opens the page of its actor", async () => {
  const page = await openSheets("print=jigsaw&students=30&names=1&seed=9b");
  const link = await scan(page, 0);
  expect(link.length).toBeLessThanOrEqual(150);
  const phone = await site.open(new URL(link).hash.replace("#/xinjiang-report-2022", ""));
  await expect.poll(() => address(phone)).toMatch(/\/actor\/michelle-bachelet/);
  await expect.poll(() => phone.getByRole("heading", { name: "Michelle Bachelet" }).isVisible()).toBe(true);
});

test("nothing of the choice is printed, and a phone sees a sheet without scrolling sideways", async () => {
  const page = await openSheets("print=jigsaw");
  expect((await printed(page)).join(" ")).not.toContain("Which sheets");
  expect((await printed(page))[0]).not.toContain("Comparison table");
  await page.setViewportSize({ width: 390, height: 844 });
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(excess).toBeLessThanOrEqual(0);
});
