import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch } from "./launch.ts";
import { type Server, serveDist } from "./serveDist.ts";
import { type Watch, watchPage } from "./watchPage.ts";

const CASE = "xinjiang-report-2022";

/** Opens an address of the first case (`/actor/china?stance=oppose`); one that begins with `//` stands outside of it. */
type Open = (address?: string, options?: BrowserContextOptions) => Promise<Page>;

export interface Site {
  /** The one page of the test file, loaded anew, with nothing stored; other options make a context of their own. */
  readonly open: Open;
  /** Another page, in a context that is open already. */
  readonly openIn: (context: BrowserContext, address?: string) => Promise<Page>;
}

/** One browser and one served site for a test file. No page may have had an error when a test ends. */
export function useSite(defaults: BrowserContextOptions = {}): Site {
  let browser: Browser;
  let server: Server;
  let shared: Page | undefined;
  let own: BrowserContext[] = [];
  let closing: Promise<void>[] = [];
  const watches: Watch[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serveDist()]);
  });

  afterAll(async () => {
    await Promise.all(closing);
    await Promise.all([browser.close(), server.close()]);
  });

  // It takes half a second to close a context, which the next test need not wait for.
  afterEach(() => {
    closing = [...closing, ...own.map((context) => context.close())];
    own = [];
    expect(watches.flatMap((watch) => watch.problems)).toEqual([]);
  });

  const makeContext = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ ...WIDE, ...defaults, ...options });
    context.setDefaultTimeout(10_000);
    return context;
  };

  const makePage = async (context: BrowserContext) => {
    const { page, watch } = await watchPage(context);
    watches.push(watch);
    return page;
  };

  const load = async (page: Page, address: string) => {
    await page.goto("about:blank");
    await page.goto(`${server.url}#${address.startsWith("//") ? address.slice(1) : `/${CASE}${address}`}`);
    await page.locator("main").waitFor();
    return page;
  };

  const openShared = async (address: string) => {
    shared ??= await makePage(await makeContext({}));
    await shared.setViewportSize(defaults.viewport ?? WIDE.viewport);
    await shared.mouse.move(0, 0);
    return load(shared, address);
  };

  const openIn = async (context: BrowserContext, address = "") => load(await makePage(context), address);

  const open: Open = async (address = "", options) => {
    if (options === undefined) return openShared(address);
    const context = await makeContext(options);
    own.push(context);
    return openIn(context, address);
  };

  return { open, openIn };
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
