import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The parts of the app by the names that assistive technology finds them by. */
export const network = (page: Page): Locator => page.getByRole("group", { name: "Network", exact: true });

export const node = (page: Page, name: string): Locator =>
  network(page).getByRole("button", { name: new RegExp(`^${name}`) });

/** The head of the row of a proposition, where the network is rows. */
export const proposition = (page: Page, name: string): Locator =>
  page.locator("#picture h3").getByRole("button", { name: new RegExp(`^${name}`) });

export const statements = (page: Page): Locator =>
  page.getByRole("list", { name: "Statements", exact: true });

/** The statements of the list themselves, without the lists of links that stand inside them. */
export const listed = (page: Page): Locator => statements(page).locator("> li");

export const search = (page: Page): Locator => page.getByRole("combobox", { name: "Search statements" });

export const tool = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

export const facet = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

/** Opens the column of filters where it is closed. */
export async function openFilters(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^Filters/ });
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await page.locator("#filters").waitFor();
}

export const heading = (page: Page): Locator => page.getByRole("heading", { level: 2 }).last();

/** What is behind the hash of the address. */
export const address = (page: Page): string => new URL(page.url()).hash.slice(1);

/** The number that the count shows at once, for the eye. */
export const count = async (page: Page): Promise<string> =>
  page.locator("#results > [aria-hidden]").innerText();

/** Where the middle of a mark stands on the screen, to a hundredth: browsers are no more exact. */
export async function middleOf(mark: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await mark.boundingBox();
  if (box === null) throw new Error("The mark is not on the screen.");
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return { x: rounded(box.x + box.width / 2), y: rounded(box.y + box.height / 2) };
}

/** Waits until what was opened has the focus: its heading takes it a moment after the address has changed. */
export async function focusArrives(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("#reading") !== null))
    .toBe(true);
}

/** Opens what a view is shared by, and gives it. */
export async function openShare(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  return page.getByRole("dialog", { name: "Share this view" });
}

/** Prints the view as Share offers it, with its table and the list: no dialog opens, but the page is drawn as for paper. */
export async function printAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.print = () => void dispatchEvent(new Event("beforeprint"));
  });
  await tool(page, "Share").click();
  await tool(page, "Print with table and list").click();
  await page.emulateMedia({ media: "print" });
}
