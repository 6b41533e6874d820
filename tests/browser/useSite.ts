import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { settle } from "./settle.ts";
import { newContext } from "./theBrowser.ts";
import { type Watch, watchPage } from "./watchPage.ts";

const CASE = "xinjiang-report-2022";

/** Opens an address of the first case (`/actor/china?stance=oppose`); one that begins with `//` stands outside of it. */
type Open = (address?: string, options?: BrowserContextOptions) => Promise<Page>;

export interface Site {
  /** The one page of the test file, loaded anew, with nothing stored; other options make a context of their own. */
  readonly open: Open;
  /** Another page, in a context that is open already. */
  readonly openIn: (context: BrowserContext, address?: string) => Promise<Page>;
  /**
   * Leads a loaded page to another address without loading it anew, and waits until it is drawn: in a tenth of the time of
   * `open`, for tests that ask only what is there. What a reader did besides (a dialog, a zoom, the scroll) stays as it was.
   */
  readonly goTo: (page: Page, address: string) => Promise<void>;
}

/**
 * The served site in the one browser, for a test file: `const site = useSite()` at its top, `await site.open("?view=matrix")` in
 * its tests. No page may have had an error when a test ends.
 */
export function useSite(defaults: BrowserContextOptions = {}): Site {
  let shared: Page | undefined;
  let own: BrowserContext[] = [];
  let closing: Promise<void>[] = [];
  const watches: Watch[] = [];

  // It takes half a second to close a context, which the next test need not wait for.
  afterEach(() => {
    closing = [...closing, ...own.map((context) => context.close())];
    own = [];
    expect(watches.flatMap((watch) => watch.problems)).toEqual([]);
  });

  afterAll(async () => {
    await Promise.all([...closing, shared?.context().close()]);
  });

  const makePage = async (context: BrowserContext) => {
    const { page, watch } = await watchPage(context);
    watches.push(watch);
    return page;
  };

  const openIn = async (context: BrowserContext, address = "") => load(await makePage(context), address);

  const openShared = async (address: string) => {
    shared ??= await makePage(await newContext({ ...WIDE, ...defaults }));
    await shared.setViewportSize(defaults.viewport ?? WIDE.viewport);
    await shared.mouse.move(0, 0);
    return load(shared, address);
  };

  const open: Open = async (address = "", options) => {
    if (options === undefined) return openShared(address);
    const context = await newContext({ ...WIDE, ...defaults, ...options });
    own.push(context);
    return openIn(context, address);
  };

  return { open, openIn, goTo };
}

const hashOf = (address: string) => `#${address.startsWith("//") ? address.slice(1) : `/${CASE}${address}`}`;

async function load(page: Page, address: string): Promise<Page> {
  await page.goto("about:blank");
  await page.goto(inject("site") + hashOf(address));
  await page.locator("main").waitFor();
  return page;
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(address));
  await settle(page);
}

/** A laptop. */
export const WIDE = { viewport: { width: 1440, height: 900 }, colorScheme: "light" } as const;

/** A phone, which has touch and a dense screen. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const;
