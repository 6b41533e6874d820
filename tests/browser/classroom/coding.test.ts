import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { axeFindings } from "../site/axeFindings.ts";
import { readPdf } from "../site/readPdf.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const QUOTED = readBundled("xinjiang-report-2022").statements.filter(
  ({ quote }) => quote !== undefined,
).length;
const heading = (page: Page) => page.getByRole("heading", { level: 2 }).first();
const codeField = (page: Page) => page.getByRole("textbox", { name: "Your result code" });

const kept = (page: Page) =>
  page.evaluate(() => ({
    storage: window.localStorage.length + window.sessionStorage.length,
    cookies: document.cookie,
  }));

/** Tabs until what has focus has this name. */
const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab does not come to ${name}.`);
};

/** Codes the quotes of an address by the keys given, and gives back the code of the result. */
const codeAll = async (page: Page, keys: string) => {
  await tabTo(page, "Start");
  await page.keyboard.press("Enter");
  for (const [at, key] of keys.split("").entries()) {
    await expect.poll(() => heading(page).textContent()).toBe(`Quote ${at + 1} of ${keys.length}`);
    await page.keyboard.press(key);
  }
  await tabTo(page, "Compare with the case");
  await page.keyboard.press("Enter");
  await codeField(page).waitFor();
  return codeField(page).inputValue();
};

/** The widest that anything reaches beyond the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("coding", () => {
  test("six quotes takes nothing but the keyboard, and stores nothing until it is asked to", async () => {
    const page = await site.open("/code?seed=3", {});
    const code = await codeAll(page, "221314");
    expect(code).toMatch(/^[\w-]{10,120}$/);
    await expect.poll(() => page.getByText(/the same code to \d of 6 quotes/).isVisible()).toBe(true);
    expect(await page.getByText(/^Rule \d\./).count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await kept(page)).toEqual({ storage: 0, cookies: "" });
    await page.getByLabel("Keep my answers in this browser").check();
    await expect.poll(async () => (await kept(page)).storage).toBe(1);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect.poll(async () => (await kept(page)).storage).toBe(0);
  });

  test("five students who code alone give the class its agreement, and a slip names itself", async () => {
    const answers = ["221311", "223313", "421311", "221333", "211312"];
    const codes = await Promise.all(
      answers.map(async (keys) => codeAll(await site.open("/code?seed=3", {}), keys)),
    );
    expect(new Set(codes).size).toBe(5);
    const team = await site.open("/code/team?seed=3", {});
    const first = codes[0] ?? "";
    const slip = first.slice(0, 6) + (first[6] === "a" ? "b" : "a") + first.slice(7);
    await team.getByRole("textbox").fill([...codes, "", slip].join("\n"));
    await expect.poll(() => team.getByRole("status").textContent()).toContain("5 coders, 6 quotes");
    expect(await team.getByText("Line 7: this code has a mistake", { exact: false }).count()).toBe(1);
    const figures = team.locator(".team-alpha__figure");
    await expect.poll(() => figures.count()).toBe(2);
    for (const figure of await figures.allTextContents()) expect(figure).toMatch(/^−?[01]\.\d{3}$/);
    // The quote that split the class most stands first.
    const shares = await team
      .locator(".item-bars")
      .getByText(/% of pairs chose the same/)
      .allTextContents();
    const numbers = shares.map((share) => Number(/(\d+)%/.exec(share)?.[1]));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(numbers[0]).toBeLessThan(100);
    await team.getByText("Show the case’s coding").first().click();
    await expect
      .poll(() =>
        team
          .getByText(/^Rule \d\./)
          .first()
          .isVisible(),
      )
      .toBe(true);
    expect(await kept(team)).toEqual({ storage: 0, cookies: "" });
    expect(await axeFindings(team)).toEqual([]);
    const printed = await readPdf(await team.pdf({ preferCSSPageSize: true }));
    expect(printed.length).toBeLessThanOrEqual(2);
    expect(printed[0]).toContain("5 coders");
    expect(printed.join(" ")).not.toMatch(/Number of quotes|Result codes, one per line/);
  });

  test("on a phone fits the screen, with targets for a finger", async () => {
    const page = await site.open("/code?seed=3&items=12", PHONE);
    await page.getByRole("button", { name: "Start" }).tap();
    await page.getByRole("button", { name: "mixed" }).waitFor();
    expect(await overflow(page)).toBe(0);
    const sizes = await page
      .locator(".coding button")
      .evaluateAll((all) => all.map((one) => Math.min(one.clientWidth, one.clientHeight)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
    const last = await page.getByRole("button", { name: "cannot tell", exact: true }).boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(844);
    for (let at = 0; at < 12; at++) await page.getByRole("button", { name: "supports", exact: true }).tap();
    await page.getByRole("button", { name: "Compare with the case" }).tap();
    await codeField(page).waitFor();
    expect(await overflow(page)).toBe(0);
    const team = await site.open("/code/team?seed=3", PHONE);
    expect(await overflow(team)).toBe(0);
  });
});

describe("coding sheets", () => {
  const pagesOf = async (search: string) => {
    const page = await site.open(`/cards?print=coding&${search}`, {});
    await page.getByRole("region", { name: "Code these quotes" }).first().waitFor();
    const quotes = await page.locator(".coding-sheet blockquote").allTextContents();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    return { quotes, pages: await readPdf(await page.pdf({ preferCSSPageSize: true })) };
  };
  const tight = (text: string) => text.replaceAll(/\s+/g, "");

  test.each(["a4", "letter"])("of six quotes are one page of %s, with the key on the next", async (paper) => {
    const { quotes, pages } = await pagesOf(`seed=3&paper=${paper}`);
    expect(pages).toHaveLength(2);
    for (const quote of quotes) expect(tight(pages[0] ?? "")).toContain(tight(quote));
    expect(pages[0]).not.toContain("Teacher’s key");
    expect(pages[0]).not.toMatch(/Bachelet|Wang Yi/);
    expect(pages[1]).toContain("Teacher’s key");
    expect(pages[1]).toContain("Rule 4. Mixed");
  });

  test.each(["a4", "letter"])("of all quotes fill whole pages of %s, none torn", async (paper) => {
    for (const seed of ["3", "4"]) {
      const { quotes, pages } = await pagesOf(`seed=${seed}&items=${QUOTED}&paper=${paper}`);
      const firstKey = pages.findIndex((page) => page.includes("Teacher’s key"));
      expect([paper, seed, firstKey, pages.length]).toEqual([paper, seed, 7, 7 + 6]);
      const sheets = pages.slice(0, firstKey).map(tight);
      expect(quotes).toHaveLength(QUOTED);
      for (const quote of quotes)
        expect([quote, sheets.some((sheet) => sheet.includes(tight(quote)))]).toEqual([quote, true]);
      for (const key of pages.slice(firstKey)) expect(key).toContain("Teacher’s key");
    }
  });
});
