import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { overflowing } from "../site/overflowing.ts";
import { readPdf } from "../site/readPdf.ts";
import { address } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const EIGHT =
  "cerd,china,michelle-bachelet,china-foreign-ministry,western-diplomat-1,academics-advocates-p22,wang-yi,rayhan-asat";

/** The sheets of what is open, each as its text. */
const printed = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

/** Whatever is wider or higher than the box that it stands in. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".sheet :is(td, th, p, li, blockquote, dd)")]
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
      .map((box) => box.textContent),
  );

describe.each(["a4", "letter"])("on paper of the size %s", (paper) => {
  test.each([
    ["six", ""],
    ["eight", `&actors=${EIGHT}`],
  ])("the table of %s actors is one sheet to fill in and one as the key", async (_, actors) => {
    const page = await site.open(`/cards?print=table&paper=${paper}${actors}`);
    const sheets = await printed(page);
    expect(sheets).toHaveLength(2);
    expect(sheets[0]).toContain("Who says what? Fill in");
    expect(sheets[0]).not.toContain("Teacher’s key");
    expect(sheets[0]?.match(/\bOppose\b/g)).toHaveLength(1);
    expect(sheets[1]).toContain("Teacher’s key");
    expect(sheets[1]?.match(/\bOppose\b/g)?.length).toBeGreaterThan(3);
    for (const sheet of sheets) {
      expect(sheet).toContain("No statement found. That is silence: not support");
      expect(sheet).toContain("data version 2022-08-25");
    }
    expect(await clipped(page)).toEqual([]);
  });

  test.each(["abuses", "genocide", "publish"])(
    "the evidence on %s is a sheet of steps, one for each side, and the key",
    async (proposition) => {
      const page = await site.open(`/cards?print=sides&paper=${paper}&proposition=${proposition}`);
      const sheets = await printed(page);
      expect(sheets).toHaveLength(4);
      expect(sheets[0]).toContain("You do not have to agree with it");
      expect(sheets[1]).toContain("Evidence for");
      expect(sheets[2]).toContain("Evidence against");
      const sources = [1, 2].map((at) => sheets[at]?.match(/CNN, published 25 August 2022/g)?.length);
      expect(sources[0]).toBeGreaterThan(0);
      expect(sources[1]).toBe(sources[0]);
      expect(sheets[3]).toContain("Teacher’s key");
      expect(sheets.filter((sheet) => sheet.includes("Teacher’s key"))).toHaveLength(1);
      expect(await clipped(page)).toEqual([]);
    },
  );
});

test("two actors take at most three sheets, each with the heads of the columns", async () => {
  const page = await site.open("/compare?actors=china,michelle-bachelet");
  const sheets = await readPdf(await page.pdf({ format: "A4" }));
  expect(sheets.length).toBeLessThanOrEqual(3);
  for (const sheet of sheets)
    expect(sheet).toMatch(/Proposition China’s government Michelle Bachelet Result/);
  expect(sheets.join(" ")).toContain("the lie of the century");
  expect(sheets.join(" ")).not.toContain("Swap");
});

test("on a phone the cells of a row stand below each other, and are a table all the same", async () => {
  const page = await site.open("/compare?actors=china,michelle-bachelet", PHONE);
  const [china, bachelet] = [0, 1].map((at) =>
    page
      .getByRole("row", { name: /^Genocide/ })
      .getByRole("cell")
      .nth(at),
  );
  const [upper, lower] = [await china?.boundingBox(), await bachelet?.boundingBox()];
  expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const countOf = (role: string) => nodes.filter((one) => !one.ignored && one.role?.value === role).length;
  expect([countOf("table"), countOf("cell")]).toEqual([1, 19 * 3]);
  expect(countOf("row")).toBe(19 + 5);
});

test("a pair is chosen and swapped by keyboard, and Back brings the former one", async () => {
  const page = await site.open("/compare");
  await page.getByLabel("Second actor").focus();
  await page.getByRole("combobox", { name: "Second actor" }).fill("wang");
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toContain("actors=china,wang-yi");
  await page.getByRole("button", { name: "Swap" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toContain("actors=wang-yi,china");
  await page.goBack();
  await expect.poll(() => page.getByLabel("First actor").inputValue()).toBe("China’s government");
});

test.each(["/cards?print=cards", "/cards?print=table", "/cards?print=corners", "/corners/publish/actors"])(
  "a word without end breaks where its line ends, at %s",
  async (place) => {
    const page = await site.open(place);
    await page.locator("main bdi").first().waitFor({ state: "attached" });
    await page.evaluate(() => {
      for (const name of document.querySelectorAll("main bdi")) name.textContent = "x".repeat(1000);
    });
    expect(await overflowing(page)).toEqual([]);
  },
);
