import type { BrowserContext, BrowserContextOptions as Options, Page } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { partsOf, takeLook } from "./look.ts";
import { settle } from "./settle.ts";
import { newContext } from "./theBrowser.ts";
import { type Watch, watchPage } from "./watchPage.ts";

const CASE = "xinjiang-report-2022";

/** Opens an address of the first case (`/actor/china?stance=oppose`); one that begins with `//` stands outside of it. */
type Open = (address?: string, options?: Options) => Promise<Page>;

export interface Site {
  /**
   * A page of the test file, loaded anew. There is one for a screen and one for each other device (`PHONE`), which is closed
   * when the file ends; size, theme and the like (`{ colorScheme: "dark" }`) are set in the one that there is. A test that
   * needs two pages at once, or a browser that knows nothing of earlier tests, gives `{}` and gets a context of its own.
   */
  readonly open: Open;
  /** Another page, in a context that is open already. */
  readonly openIn: (context: BrowserContext, address?: string) => Promise<Page>;
  /**
   * Leads a loaded page to another address without loading it anew, and waits until it is drawn: in a third of the time of
   * `open`, for tests that ask only what is there. What a reader did besides (a dialog, a zoom, the scroll) stays as it was.
   */
  readonly goTo: (page: Page, address: string) => Promise<void>;
}

/**
 * The served site in the one browser, for a test file: `const site = useSite()` at its top, `await site.open("?view=matrix")` in
 * its tests. No page may have had an error when a test ends.
 */
export function useSite(defaults: Options = {}): Site {
  const kept = new Map<string, Promise<Page>>();
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
    const pages = await Promise.all(kept.values());
    await Promise.all([...closing, ...pages.map((page) => page.context().close())]);
  });

  const makePage = async (context: BrowserContext) => {
    const { page, watch } = await watchPage(context);
    watches.push(watch);
    return page;
  };

  const openIn = async (context: BrowserContext, address = "") => load(await makePage(context), address);

  const openOwn = async (address: string) => {
    const context = await newContext({ ...WIDE, ...defaults });
    own.push(context);
    return openIn(context, address);
  };

  const openKept = async (address: string, options: Options) => {
    const { look, device } = partsOf({ ...WIDE, ...defaults, ...options });
    const key = JSON.stringify(device);
    const page = kept.get(key) ?? newContext(device).then(makePage);
    kept.set(key, page);
    await takeLook(await page, look);
    return load(await page, address);
  };

  const open: Open = (address = "", options) => {
    const isOwn = options !== undefined && Object.keys(options).length === 0;
    return isOwn ? openOwn(address) : openKept(address, options ?? {});
  };

  return { open, openIn, goTo };
}

const hashOf = (address: string) => `#${address.startsWith("//") ? address.slice(1) : `/${CASE}${address}`}`;

async function load(page: Page, address: string): Promise<Page> {
  await page.goto("about:blank");
  await page.goto(inject("site") + hashOf(address));
  // What the build drew and wrote has main parts too; it stands until the script has drawn the same, or goes before it.
  await page.locator("#first").waitFor({ state: "detached" });
  await page.locator("#root main:not(:has(> noscript))").waitFor();
  await page.waitForFunction(() => document.querySelector(".room-wait") === null);
  return page;
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(address));
  await settle(page);
}

/** A screen with room for the column of filters beside the picture. */
export const VERY_WIDE = { viewport: { width: 1680, height: 900 } } as const;

/** A laptop. */
export const WIDE = { viewport: { width: 1440, height: 900 }, colorScheme: "light" } as const;

/** A phone, which has touch and a dense screen. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const;
