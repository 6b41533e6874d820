import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { listed } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const long = syntheticCase({ statements: 900, actors: 20, propositions: 5 });
const texts = "#reading .unseen-rows > p, .statement-list .unseen-rows > p";

/** Opens a case with more statements than a list draws, and waits until all of it can be found. */
const open = async () => {
  const page = await site.open("//page/open");
  const buffer = Buffer.from(JSON.stringify(long));
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "case.json", mimeType: "application/json", buffer });
  await expect.poll(() => page.locator(texts).count()).toBe(900);
  return page;
};

/** As the browser does when its own find stops at a text. */
const findIn = (page: Page, row: number) =>
  page
    .locator(texts)
    .nth(row)
    .evaluate((text) => {
      text.dispatchEvent(new Event("beforematch", { bubbles: true }));
      text.removeAttribute("hidden");
      text.scrollIntoView({ block: "center" });
    });

const hiddenAs = (page: Page, row: number) => page.locator(texts).nth(row).getAttribute("hidden");
const foundRow = (page: Page) => listed(page).and(page.locator("[data-found]"));

test("the browser's own find sees every statement of a long list once, and leads to its row", async () => {
  const page = await open();
  await expect.poll(() => page.getByText("Your browser’s own find").count()).toBe(0);
  await expect.poll(() => hiddenAs(page, 0)).toBe("");
  expect(await hiddenAs(page, 640)).toBe("until-found");
  const said = await page.locator(texts).nth(640).textContent();
  await findIn(page, 640);
  await expect.poll(() => foundRow(page).getAttribute("aria-posinset")).toBe("641");
  const summary = said?.split("\n")[2] ?? "";
  await expect.poll(() => foundRow(page).innerText()).toContain(summary);
  await expect
    .poll(() =>
      foundRow(page).evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
  await expect.poll(() => hiddenAs(page, 640)).toBe("until-found");
  await expect.poll(() => hiddenAs(page, 639)).toBe("");
  await findIn(page, 3);
  await expect.poll(() => foundRow(page).getAttribute("aria-posinset")).toBe("4");
});

test("nothing of what is only there to be found is heard or printed", async () => {
  const page = await open();
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const heard = nodes.map(({ name }) => String(name?.value ?? ""));
  expect(heard.some((name) => name.includes("Actor"))).toBe(true);
  const unseen = await page.locator(texts).nth(500).textContent();
  expect(heard.filter((name) => name === unseen)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(texts).nth(500).isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
});

test("a long list reaches to the foot of a very high window", async () => {
  const page = await site.open("//human-rights-council", { viewport: { width: 1600, height: 1400 } });
  const below = () =>
    page
      .locator(".statement-list--long")
      .evaluate((list) => Math.round(innerHeight - list.getBoundingClientRect().bottom));
  await expect.poll(below).toBeLessThan(2);
});
