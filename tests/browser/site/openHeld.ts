import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { firstRead } from "./firstRead.ts";
import { newContext } from "./theBrowser.ts";
import { type Watch, watchPage } from "./watchPage.ts";

/** Where the first script of the page lies. */
export const SCRIPT = /\/assets\/index-[^/]*\.js$/;

/** A page whose script waits until it is let in. */
interface Held {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  readonly letIn: () => void;
  /** How much of the page has moved by itself so far, as the browser counts it. */
  readonly shifted: () => Promise<number>;
}

/** Opens a page as it stands before its script. */
export async function openHeld(url: string, options: BrowserContextOptions): Promise<Held> {
  const context = await newContext(options);
  const { page, watch } = await watchPage(context);
  let letIn = () => {};
  const isLetIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(SCRIPT, async (route) => {
    await isLetIn;
    await route.continue();
  });
  await page.addInitScript(countShifts);
  await page.goto(url, { waitUntil: "commit" });
  await firstRead(page);
  return { context, page, watch, letIn, shifted: () => page.evaluate(() => shift) };
}

declare const shift: number;

/** Runs in the page. */
function countShifts(): void {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Object.assign(globalThis, { shift: shift + (entry as PerformanceEntry & { value: number }).value });
  }).observe({ type: "layout-shift", buffered: true });
}
