import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launch } from "./launch.ts";

/** One browser for a test file, and for each test a context of its own, which the function gives. */
export function useContext(options: BrowserContextOptions): () => BrowserContext {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext(options);
    context.setDefaultTimeout(15_000);
  });
  afterEach(() => context.close());
  return () => context;
}
