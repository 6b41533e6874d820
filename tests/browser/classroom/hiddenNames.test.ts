import jsqr from "jsqr";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { telltales } from "../../fixtures/telltales.ts";
import { readPdf } from "../site/readPdf.ts";
import { saveFile } from "../site/saveFile.ts";
import { address, network, tool } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();
const tellsIn = telltales(readBundled("xinjiang-report-2022"));

const pageTells = async (page: Page) =>
  tellsIn(
    [
      await page.evaluate(() => document.documentElement.outerHTML),
      await page.title(),
      decodeURIComponent(page.url()),
    ].join("\n"),
  );
const notice = (page: Page) => page.getByText(/^Names are hidden/).first();

describe("without names", () => {
  test.each([
    "/actor/china?view=matrix",
    "/statement/s57?view=sides",
    "/about?q",
    "/quiz?seed=2",
    "/cards?print=cards",
  ])("nothing in the document, its title or address tells at %s", async (place) => {
    const page = await site.open(`${place}&names=0`);
    await expect.poll(() => notice(page).isVisible()).toBe(true);
    expect(await pageTells(page)).toEqual([]);
  });

  test("nothing tells in what is saved, nor in its names", async () => {
    const page = await site.open("/actor/china?view=alignment&names=0&seed=4");
    await tool(page, "Share").click();
    await page.getByRole("tab", { name: "Download" }).click();
    const buttons = page.getByRole("tabpanel").getByRole("button", { name: /CSV|JSON|GraphML|GEXF|SVG|PNG/ });
    await expect.poll(() => buttons.count()).toBeGreaterThanOrEqual(6);
    const count = await buttons.count();
    for (let at = 0; at < count; at += 1) {
      const { name, bytes } = await saveFile(buttons.nth(at));
      expect([name, tellsIn(name)]).toEqual([name, []]);
      // The dots of a picture are those of the same picture as lines.
      if (name.endsWith("png")) continue;
      const text = bytes.toString("utf8");
      expect([name, tellsIn(text)]).toEqual([name, []]);
      expect(text).toContain("Actor A");
    }
  });

  test("nothing tells on paper", async () => {
    const page = await site.open("/actor/china?names=0", {});
    const pages = await readPdf(await page.pdf({ format: "A4" }));
    expect(pages.join(" ")).toMatch(/Publisher hidden/);
    expect(pages.flatMap(tellsIn)).toEqual([]);
  });

  test("the code that a class scans leads to the same place without names", async () => {
    const page = await site.open("/actor/china");
    await tool(page, "Share").click();
    const choice = page.getByRole("checkbox", { name: "Without names" });
    await choice.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => choice.isChecked()).toBe(true);
    await expect.poll(() => address(page)).toMatch(/^\/xinjiang-report-2022\/actor\/actor-[a-z]+\?names=0$/);
    expect(await scanned(page)).toBe(page.url());
    await page.keyboard.press("Escape");
    await expect.poll(() => pageTells(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => page.title()).toMatch(/^China’s government/);
    await page.goForward();
    await expect.poll(() => pageTells(page)).toEqual([]);
  });

  test("what stands there until the script runs is kept out of sight", async () => {
    const page = await site.open("?names=0", {});
    await page.route(/assets\/.*\.js$/, (route) =>
      route.fulfill({ body: "", contentType: "text/javascript" }),
    );
    const tableShows = async (search: string) => {
      await page.goto(`${page.url().replace(/#.*$/, "")}#/xinjiang-report-2022${search}`);
      await page.reload();
      return page
        .locator("#root table")
        .first()
        .evaluate((one) => one.checkVisibility({ visibilityProperty: true }));
    };
    expect(await tableShows("?names=0")).toBe(false);
    expect(await tableShows("?view=matrix")).toBe(true);
  });
});

test("names are hidden and shown by keyboard, and the focus stays on what was pressed", async () => {
  const page = await site.open("/quiz?seed=2");
  await tool(page, "Hide names").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => notice(page).isVisible()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Show names");
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toBe("/xinjiang-report-2022/quiz?seed=2");
});

test("the way back is in reach of the picture, and leaves the focus on what is read", async () => {
  const page = await site.open("?view=network&names=0");
  await network(page)
    .getByRole("button", { name: /^Actor [A-Z]+,/ })
    .first()
    .waitFor();
  await tool(page, "Show names").focus();
  await page.keyboard.press("Enter");
  await network(page)
    .getByRole("button", { name: /^Michelle Bachelet/ })
    .waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("results");
});

/** What a camera reads from the code that is shown. */
async function scanned(page: Page): Promise<string | undefined> {
  const side = 240;
  const code = page.locator(".qr-code").first();
  const shades = await code.evaluate(async (svg, size) => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    copy.setAttribute("width", String(size));
    copy.setAttribute("height", String(size));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const context = new OffscreenCanvas(size, size).getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, size, size) ?? {};
    return String.fromCodePoint(
      ...data.filter((_, at) => at % 4 === 0).map((shade) => (shade > 127 ? 49 : 48)),
    );
  }, side);
  const dots = Array.from(shades).flatMap((shade) => (shade === "1" ? [255, 255, 255, 255] : [0, 0, 0, 255]));
  return jsqr(Uint8ClampedArray.from(dots), side, side)?.data;
}
