import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterEach, beforeEach } from "vitest";
import { newContext } from "./theBrowser.ts";

/**
 * For each test a context of its own in the one browser, which the function gives: for pages other than the site alone, such
 * as hosts that embed it, files from disk or servers of their own.
 */
export function useContext(options: BrowserContextOptions = {}): () => BrowserContext {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await newContext(options);
  });
  afterEach(() => context.close());
  return () => context;
}
