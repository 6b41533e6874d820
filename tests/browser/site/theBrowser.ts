import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { inject } from "vitest";
import { LIMITS } from "../../limits.ts";

let connection: Promise<Browser> | undefined;

/** The one browser of all test files, which `startBrowser` has started: connected to once a process, and closed by nobody. */
export function theBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject("browser"));
  return connection;
}

/**
 * A context of its own: nothing stored, cached or allowed, no worker. Whoever makes one closes it. All contexts share one
 * clipboard: a test that pastes needs a browser of its own from `launch`.
 */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await theBrowser();
  const context = await browser.newContext(options);
  context.setDefaultTimeout(LIMITS.step);
  return context;
}
