import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindingsInBothThemes } from "../site/axeFindings.ts";
import { address, count } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const HEAD = "Name;Position;Proposition;Quote";
const ROWS = [
  "Anne Müller;for;The park should close.;Nobody is safe after dark",
  "Ben Löwe;against;The park should close.;We live here",
  "Ann Ode;for;The zoo should open.;Families have waited",
];

async function openTable(page: Page, rows: readonly string[]) {
  const text = [HEAD, ...rows].join("\n");
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "park.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** Presses Tab until something with that name has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  const has = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null;
      return at?.getAttribute("aria-label") ?? label?.textContent ?? at?.textContent ?? "";
    });
  for (let presses = 0; presses < 80; presses += 1) {
    const found = await has();
    if (typeof name === "string" ? found === name : name.test(found)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab leads to nothing called ${String(name)}.`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test("an opened case is edited by keyboard alone, and a corrected file keeps what was edited", async () => {
  const page = await site.open("//page/open");
  await openTable(page, ROWS);
  await expect.poll(() => count(page)).toBe("3 statements by 3 actors");

  await page.evaluate(() => (location.hash = "#/park/actor/anne-müller"));
  await tabTo(page, "Edit Anne Müller");
  await page.keyboard.press("Enter");
  await tabTo(page, "Name");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Anna Miller");
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Edit");
  await expect.poll(() => page.locator("#picture").textContent()).toContain("Anna Miller");

  await page.evaluate(() => (location.hash = "#/park/statement/s2"));
  await tabTo(page, /^Edit Ben Löwe/);
  await page.keyboard.press("Enter");
  await tabTo(page, "Stance");
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press("M");
  await tabTo(page, "Save");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.getByRole("heading", { level: 2 }).allTextContents())
    .toContainEqual(expect.stringContaining("took a mixed stance"));

  await page.getByRole("link", { name: "See all 2 edits" }).click();
  await page.getByRole("heading", { name: "Your edits" }).waitFor();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.evaluate(() => (location.hash = "#/page/open"));
  await openTable(page, ["Cem Tal;for;The zoo should open.;", ...ROWS]);
  await page.getByText("All your 2 edits stay.").waitFor();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole("button", { name: "Open with my edits" }).click();
  await expect.poll(() => count(page)).toBe("4 statements by 4 actors");
  await expect.poll(() => page.locator("#picture").textContent()).toContain("Anna Miller");

  await page.evaluate(() => (location.hash = "#/page/open"));
  await openTable(page, [ROWS[0]!, ROWS[1]!.replace("against", "for"), ROWS[2]!]);
  await page.getByText("All your 2 edits stay. In one place the file says something else now.").waitFor();
  await page.getByRole("button", { name: "Open with my edits" }).click();
  await expect.poll(() => address(page)).toBe("/park/edits");
  await page.getByRole("button", { name: /^Use what the file says for Stance/ }).click();
  await page.getByRole("link", { name: "1 edit", exact: true }).waitFor();
});
