import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { WHOLE_COUNT } from "../../fixtures/caseNumbers.ts";
import { address, count } from "../site/theApp.ts";
import { settle } from "../site/settle.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const picture = (page: Page) => page.locator(".firmness-picture .network-chart__svg");
const summary = (page: Page) => page.locator(".how-to-read__headline").innerText();

test("a statement left out moves the ties that rest on it, which stay as ghosts in the picture", async () => {
  const page = await site.open("?view=firmness");
  await expect
    .poll(() => summary(page))
    .toMatch(/^80 of 85 ties between actors depend on a single statement\./);
  const ties = () => picture(page).locator("[data-link] .link-mark__line").count();
  const ghosts = () => picture(page).locator(".ghost[data-source]").count();
  await expect.poll(ties).toBe(85);
  await page.getByRole("button", { name: /^Leave out: Uyghur Tribunal supported/ }).click();
  await expect.poll(() => summary(page)).toContain("With the change, 10 of 85 ties move.");
  await expect.poll(() => page.getByRole("heading", { name: "10 ties gone" }).isVisible()).toBe(true);
  await expect.poll(ties).toBe(75);
  await expect.poll(ghosts).toBe(10);
  await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
});

test("what is tried out is in the address, Back takes it back, and the link restores it", async () => {
  const page = await site.open("?view=firmness");
  await page.getByRole("checkbox", { name: /^All statements of unnamed actors/ }).check();
  await expect.poll(() => address(page)).toContain("changes=unnamed");
  const moved = await summary(page);
  await page.getByRole("combobox", { name: "An actor" }).fill("China’s gov");
  await page.getByRole("option", { name: "China’s government" }).click();
  await expect.poll(() => address(page)).toContain("changes=unnamed,a.china");
  await expect.poll(() => summary(page)).not.toBe(moved);
  await page.goBack();
  await expect.poll(() => summary(page)).toBe(moved);
  const again = await site.open(address(page).replace("/xinjiang-report-2022", ""));
  await expect.poll(() => summary(again)).toBe(moved);
});

test("by keyboard alone one gets from a statement's page to what moves without it, and to the words of a tie", async () => {
  const page = await site.open("/statement/s18");
  await page.getByRole("button", { name: /^Leave out/ }).press("Enter");
  await expect.poll(() => address(page)).toContain("view=firmness");
  const moved = page.locator(".firmness__moves a").first();
  await moved.press("Enter");
  await expect.poll(() => address(page)).toContain("/tie/");
  const receipts = page.getByRole("heading", { name: "How this tie is worked out" });
  await expect.poll(() => receipts.isVisible()).toBe(true);
});

test("a tie in a picture leads to what makes it", async () => {
  const page = await site.open("?view=firmness&changes=a.cerd", { viewport: { width: 1440, height: 1400 } });
  const tie = picture(page).locator('[data-link="academics-advocates-p22~china"] .link-mark__target');
  await tie.waitFor({ state: "attached" });
  await settle(page);
  const point = await tie.evaluate((line: SVGPathElement) => {
    const shares = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);
    const points = shares.map((share) =>
      line.getPointAtLength(line.getTotalLength() * share).matrixTransform(line.getScreenCTM() ?? undefined),
    );
    const own = line.closest("[data-link]");
    const free = points.find(({ x, y }) => document.elementFromPoint(x, y)?.closest("[data-link]") === own);
    return { x: free?.x ?? 0, y: free?.y ?? 0 };
  });
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => address(page)).toContain("/tie/academics-advocates-p22/china");
});

describe.each([
  [1440, 900],
  [1280, 800],
  [390, 844],
])("at %d×%d", (width, height) => {
  test("names in the picture can be read, lie on no other, and none is cut off", async () => {
    const page = await site.open("?view=firmness&form=picture&changes=unnamed", {
      viewport: { width, height },
    });
    await picture(page).locator("text").first().waitFor();
    const faults = await picture(page).evaluateAll((all) =>
      all.flatMap((drawn) => {
        const frame = drawn.getBoundingClientRect();
        const boxes = [...drawn.querySelectorAll("text")].map((text) => ({
          name: text.textContent,
          size: Number(text.getAttribute("font-size")) * (text.getScreenCTM()?.a ?? 0),
          box: text.getBoundingClientRect(),
        }));
        const small = boxes.filter(({ size }) => size < 11.99).map(({ name }) => `${name} is small`);
        const cut = boxes
          .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
          .map(({ name }) => `${name} is cut off`);
        const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
        const over = pairs
          .filter(
            ([{ box: a }, { box: b }]) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
          )
          .map(([one, other]) => `${one.name} on ${other.name}`);
        return [...small, ...cut, ...over, ...(boxes.length < 3 ? ["few names"] : [])];
      }),
    );
    expect(faults).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      .toBe(true);
  });
});

test("a filter that leaves one actor says that a tie takes two, and leads back", async () => {
  const page = await site.open("?view=firmness&proposition=inquiry");
  const sentence = page.getByText("Only one actor is left, and a tie needs two.");
  await expect.poll(() => sentence.isVisible()).toBe(true);
  await page.locator("#picture").getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
});
