import type { Frame, Page } from "playwright-core";

/** Waits until a page has been read as far as its app, and a frame begun with what the build drew of it. */
export async function firstRead(page: Page | Frame): Promise<void> {
  await page.locator("#root").waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
}
