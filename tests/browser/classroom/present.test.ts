import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { WHOLE_COUNT } from "../../fixtures/caseNumbers.ts";
import { axeFindings } from "../site/axeFindings.ts";
import { settle } from "../site/settle.ts";
import { address, network, node, tool } from "../site/theApp.ts";
import { readPdf } from "../site/readPdf.ts";
import { useSite } from "../site/useSite.ts";
import { VIEWS } from "../../../src/views/registry.ts";

const FULL_HD = { width: 1920, height: 1080 };
const SCREENS = [{ width: 1024, height: 768 }, { width: 1280, height: 800 }, FULL_HD] as const;
const site = useSite({ viewport: FULL_HD });

const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

/** How large the labels of the network are on the screen, in CSS pixels; those that have words. */
const labelSizes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>(".network-chart .node-mark__label")]
      .filter((label) => label.textContent !== "")
      .map((label) => {
        const { a = 0, b = 0 } = label.getScreenCTM() ?? {};
        return Math.hypot(a, b) * Number.parseFloat(getComputedStyle(label).fontSize);
      }),
  );

/** The size of the smallest words on the screen, in CSS pixels, with the words. */
const smallestWords = (page: Page) =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll("body *")]
      .filter((element) =>
        [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()),
      )
      .filter(
        (element) => element.checkVisibility() && element.closest(".visually-hidden, svg.qr-code") === null,
      )
      .map((element) => {
        const { a = 1, b = 0 } = element.closest("text")?.getScreenCTM() ?? {};
        const { currentCSSZoom = 1 } = element as { readonly currentCSSZoom?: number };
        const times = element.closest("text") === null ? currentCSSZoom : Math.hypot(a, b);
        return {
          size: Number.parseFloat(getComputedStyle(element).fontSize) * times,
          words: element.textContent?.slice(0, 30),
        };
      });
    return words.toSorted((one, other) => one.size - other.size)[0];
  });

/** How far the page reaches beyond the screen, across and down. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });

/** Where the marks stand on the screen, in the order of the picture. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>("[data-node]")].map((mark) => {
      const { e = 0, f = 0 } = mark.getScreenCTM() ?? {};
      return [e, f] as const;
    }),
  );

/** How far a mark has moved at most, in CSS pixels; infinitely far where there are others. */
const farthest = (before: Awaited<ReturnType<typeof places>>, after: typeof before) =>
  before.length !== after.length
    ? Infinity
    : Math.max(
        ...before.map(([x, y], at) => Math.hypot(x - (after[at]?.[0] ?? 0), y - (after[at]?.[1] ?? 0))),
      );

/** The least contrast of words with the ground that they stand on, as WCAG 2.2 computes it; the house has no see-through words. */
const leastContrast = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isClear = (colour: string) => /rgba\(.*, 0\)|transparent/.test(colour);
    const groundOf = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const hasWords = (element: Element) =>
      [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim() !== "");
    const contrasts = [...document.querySelectorAll("body *")]
      .filter((element) => hasWords(element) && element.getClientRects().length > 0)
      .map((element) => {
        const { color, fill } = getComputedStyle(element);
        const ink = luminance(element instanceof SVGElement ? fill : color);
        const ground = luminance(groundOf(element));
        const [dark, light] = [Math.min(ink, ground), Math.max(ink, ground)];
        return { contrast: (light + 0.05) / (dark + 0.05), words: element.textContent?.slice(0, 40) };
      });
    return contrasts.toSorted((one, other) => one.contrast - other.contrast)[0];
  });

describe("on a projector", () => {
  test("type is large, and larger on a larger screen", async () => {
    const page = await site.open("?present=1");
    await expect.poll(() => rootSize(page)).toBeGreaterThanOrEqual(28);
    await page.setViewportSize(SCREENS[0]);
    await expect.poll(() => rootSize(page)).toBeLessThan(21);
    expect(await rootSize(page)).toBeGreaterThanOrEqual(18);
  });

  test.each(["network", "alignment", "propositions", "addressees"])(
    "the labels of the view %s are large and at most twelve",
    async (view) => {
      const page = await site.open(`?present=1&view=${view}`);
      await expect.poll(async () => (await labelSizes(page)).length).toBeGreaterThan(3);
      const sizes = await labelSizes(page);
      expect(sizes.length).toBeLessThanOrEqual(12);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    },
  );

  test("what is pressed has its label, its neighbours too, and its words beside the picture", async () => {
    const page = await site.open("?present=1");
    const small = node(page, "Philip Alston");
    const label = async () => (await small.locator("text").allTextContents()).join();
    expect(await label()).toBe("");
    await small.click();
    await expect.poll(() => address(page)).toContain("/actor/philip-alston");
    await expect.poll(label).toContain("Philip Alston");
    await expect.poll(() => page.locator("#reading h2").first().innerText()).toContain("Philip Alston");
    const sizes = await labelSizes(page);
    expect(sizes.length).toBeLessThanOrEqual(12);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test.each(SCREENS)("every view fits, and can be read on, a screen of $width by $height", async (screen) => {
    const page = await site.open("?present=1");
    await page.setViewportSize(screen);
    for (const view of VIEWS.all) {
      await page.getByRole("combobox", { name: "View", exact: true }).selectOption(view);
      await settle(page);
      await expect.poll(() => beyond(page), { message: view }).toEqual([0, 0]);
      const least = 0.85 * (await rootSize(page));
      expect((await smallestWords(page))?.size).toBeGreaterThanOrEqual(least);
    }
  });

  test.each(["light", "dark"] as const)("words stand out at 7 to 1 in the %s theme", async (colorScheme) => {
    const page = await site.open("/actor/china?present=1", { viewport: FULL_HD, colorScheme });
    await page.getByRole("button", { name: "Leave the presentation" }).waitFor();
    await expect.poll(async () => (await leastContrast(page))?.contrast).toBeGreaterThanOrEqual(7);
    await page.goto(page.url().replace(/#.*/, "#/xinjiang-report-2022/corners/genocide/actors?present=1"));
    await page.getByRole("heading", { name: /No statement found/ }).waitFor();
    await expect.poll(async () => (await leastContrast(page))?.contrast).toBeGreaterThanOrEqual(7);
  });

  test("nothing is wrong for assistive technology", async () => {
    const page = await site.open("/actor/china?present=1");
    await settle(page);
    expect(await axeFindings(page)).toEqual([]);
    await tool(page, "Show less").click();
    await page.getByText("What is the story?").waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each(SCREENS)("the code for the class fills a screen of $width by $height", async (screen) => {
    const page = await site.open("?present=1&view=matrix");
    await page.setViewportSize(screen);
    await tool(page, "Code for the class").click();
    const code = page.getByRole("dialog").getByRole("img");
    await expect
      .poll(async () => ((await code.boundingBox())?.height ?? 0) / screen.height)
      .toBeGreaterThanOrEqual(0.6);
    const link = page.getByRole("dialog").locator("p");
    expect(
      await link.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
    ).toBeGreaterThanOrEqual(32);
    expect(await link.innerText()).toMatch(/#\/xinjiang-report-2022\?view=matrix$/);
    expect(await link.evaluate((text) => text.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
      screen.height,
    );
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(address(page)).toContain("present=1");
  });
});

describe("stage by stage", () => {
  test("the page tells no more than the stage, and no mark moves", async () => {
    const page = await site.open("?present=1&reveal=0");
    await network(page).getByRole("button", { name: "mark 1", exact: true }).waitFor();
    const before = await places(page);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    expect(await html()).not.toMatch(/china|bachelet|xinjiang|uyghur|genocide|Government/i);
    await page.keyboard.press("+");
    await page.getByRole("region", { name: "Legend" }).waitFor();
    expect(farthest(before, await places(page))).toBeLessThan(1.5);
    expect(await html()).not.toMatch(/china|bachelet|xinjiang|uyghur|genocide/i);
    await page.keyboard.press("+");
    await network(page).getByText("Genocide").waitFor();
    expect(farthest(before, await places(page))).toBeLessThan(1.5);
    expect(await html()).not.toMatch(/\d+ statements|Should the UN/i);
    expect(await page.title()).toBe("Notice and wonder · Standpoint");
    await page.keyboard.press("+");
    await page.getByText(WHOLE_COUNT).first().waitFor();
    await expect.poll(async () => farthest(before, await places(page))).toBeLessThan(1.5);
  });

  test("is left by Escape", async () => {
    const page = await site.open("?present=1&reveal=1");
    await page.keyboard.press("Escape");
    await expect.poll(() => address(page)).toBe("/xinjiang-report-2022?reveal=1");
  });
});

describe("four corners", () => {
  test.each([...SCREENS, { width: 390, height: 844 }])(
    "fit a screen of $width by $height, in a lesson and with the actors too",
    async (screen) => {
      const isPhone = screen.width === 390;
      const page = await site.open(isPhone ? "/corners" : "/lesson/4/corners/abuses?present=1");
      await page.setViewportSize(screen);
      const actors = page.getByRole("link", { name: "Show the actors" });
      await actors.waitFor();
      await expect.poll(() => beyond(page)).toEqual([0, 0]);
      if (isPhone) return;
      await actors.click();
      await page.getByRole("link", { name: "Back to the corners" }).waitFor();
      await expect.poll(() => beyond(page)).toEqual([0, 0]);
    },
  );

  test("are counted and followed by the actors by keyboard alone", async () => {
    const page = await site.open("/corners/publish?present=1");
    await page.getByRole("button", { name: "One more in “Support”" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("2 students counted").waitFor();
    await page.getByRole("link", { name: "Show the actors" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Your class: 2").waitFor();
    expect(address(page)).toBe("/xinjiang-report-2022/corners/publish/actors?present=1");
    expect(await axeFindings(page)).toEqual([]);
  });

  test("lead to a comparison whose first row is on the screen", async () => {
    const page = await site.open("/lesson/4?present=1");
    await page.setViewportSize(SCREENS[0]);
    await page.getByRole("link", { name: "Compare two of them" }).click();
    const first = page.getByRole("table").getByRole("cell").first();
    await expect.poll(async () => ((await first.boundingBox())?.y ?? Infinity) < 500).toBe(true);
  });

  test("are one page of paper", async () => {
    const page = await site.open("/corners/abuses/actors");
    await page.getByRole("heading", { name: /No statement found/ }).waitFor();
    const pages = await readPdf(await page.pdf({ format: "A4" }));
    expect(pages).toHaveLength(1);
  });
});
