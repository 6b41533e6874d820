import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { countOf } from "../../fixtures/caseNumbers.ts";
import { address, focusArrives, heading } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();

const grid = (page: Page) => page.getByRole("grid", { name: "What each side says" });
/** All who spoke on the proposition, which a finding names where each of them is in a side. */
const spokeOn = (id: string) => countOf(({ proposition }) => proposition === id);

describe("the sides", () => {
  test("lead from a sentence to the words within two clicks", async () => {
    const page = await site.open("?view=sides");
    await page.getByText(`Based on ${spokeOn("abuses")}`).click();
    await page
      .getByRole("link", { name: /^CERD supported it, 2 statements/ })
      .first()
      .click();
    await expect.poll(() => address(page)).toBe("/xinjiang-report-2022/position/cerd/abuses?view=sides");
    await expect.poll(() => page.locator("#reading").innerText()).toContain("numerous reports");
  });

  test("are gone through by keyboard in one stop, Enter opens and Escape leaves", async () => {
    const page = await site.open("?view=sides");
    await grid(page).getByRole("rowheader", { name: "Vocational training" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => address(page))
      .toBe("/xinjiang-report-2022/position/china/training-centres?view=sides");
    await focusArrives(page);
    await grid(page).getByRole("rowheader", { name: "Genocide or risk" }).focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("reading");
  });

  test.each(["sides", "firmness"])(
    "show the picture of %s whole on the first screen of a desktop",
    async (view) => {
      const page = await site.open(`?view=${view}`, { viewport: { width: 1440, height: 900 } });
      const picture = page.locator(".network-chart__picture:has([data-node])");
      await expect.poll(async () => (await picture.boundingBox())?.height ?? 0).toBeGreaterThan(400);
      const { y = 0, height = 0 } = (await picture.boundingBox()) ?? {};
      expect(y + height).toBeLessThan(900);
      const inside = await picture.evaluate((frame) => frame.scrollHeight <= frame.clientHeight + 1);
      expect(inside).toBe(true);
    },
  );

  test("open everyone on a proposition from a cell of several", async () => {
    const page = await site.open("?view=sides");
    await grid(page)
      .getByRole("gridcell", { name: /^A, .* on Serious violations: 9 for$/ })
      .click();
    await expect.poll(() => heading(page).innerText()).toBe("Serious violations");
  });
});

describe.each([
  ["on a laptop", { viewport: { width: 1280, height: 800 } }],
  ["on a phone", PHONE],
  ["on the narrowest phone", { ...PHONE, viewport: { width: 320, height: 640 } }],
])("%s", (_, options) => {
  test("no text is under 12 px, and nothing sticks out of the pane", async () => {
    const page = await site.open("?view=sides&form=picture", options);
    await page.locator(".sides").waitFor();
    const faults = await page.evaluate(() => {
      const pane = document.querySelector("#picture")?.getBoundingClientRect();
      const all = [...document.querySelectorAll<HTMLElement>("#picture *")];
      const small = all.filter(
        (one) => one.innerText !== "" && Number.parseFloat(getComputedStyle(one).fontSize) < 12,
      );
      const out = all.filter((one) => {
        const box = one.getBoundingClientRect();
        const scrolls = one.closest(".side-profile__scroller, .visually-hidden") !== null;
        return !scrolls && box.width > 1 && pane !== undefined && box.right > pane.right + 1;
      });
      return [...small, ...out].map((one) => one.outerHTML.slice(0, 120));
    });
    expect(faults).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      .toBe(true);
  });
});
