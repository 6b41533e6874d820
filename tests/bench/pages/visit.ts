import type { Browser, Page } from "playwright-core";
import { moveThePicture } from "./moveThePicture.ts";
import { type Probe, watchPage } from "./pageProbe.ts";

/** What a reader meets on a page: times in milliseconds, memory in megabytes. */
export interface Visit extends Record<string, number> {
  /** From asking for the case to the frame that shows its picture. */
  readonly picture: number;
  /** From asking for the case to the last change of the page; infinite for one that did not rest within `PATIENCE.rest`. */
  readonly settled: number;
  readonly longest: number;
  /** The time under which 95 % of the frames came while the picture was zoomed and moved. */
  readonly frame: number;
  readonly heap: number;
}

const NOTHING: Visit = { picture: NaN, settled: NaN, longest: NaN, frame: NaN, heap: NaN };

/** How a page is opened. */
export type Opening = (page: Page) => Promise<unknown>;
/** So many marks make a picture. */
const MARKS = 20;
/** How long a picture is waited for, and then how long its rest, in milliseconds. */
export const PATIENCE = { picture: 60_000, rest: 30_000 } as const;
/** A page that changed nothing for so long is at rest. */
const REST = 1000;

/** Opens a page in a fresh browser context and measures what it is to wait for it, and then to move its picture. */
export async function visit(browser: Browser, open: Opening): Promise<Visit> {
  const measured = await seen(browser, open, async (page) => {
    const isAtRest = (rest: number) => performance.now() - globalThis.probe.changed > rest;
    const rests = await comes(page, PATIENCE.rest, isAtRest, REST);
    const { asked, picture, changed, longest } = await read(page);
    const heap = await usedHeap(page);
    const frame = await moveThePicture(page);
    const settled = rests ? Math.max(changed, picture) - asked : Number.POSITIVE_INFINITY;
    return { picture: picture - asked, settled, longest, frame, heap };
  });
  return measured ?? NOTHING;
}

/** Opens a page in a fresh browser context and measures no more than when its picture is seen. */
export async function glance(browser: Browser, open: Opening): Promise<Visit> {
  const picture = await seen(browser, open, async (page) => {
    // The browser tells a moment later when it was seen.
    await page.waitForTimeout(REST / 2);
    const probe = await read(page);
    return probe.picture - probe.asked;
  });
  return { ...NOTHING, picture: picture ?? NaN };
}

/** What is measured of a page whose picture comes; null for one whose picture does not. */
async function seen<Measured>(
  browser: Browser,
  open: Opening,
  measure: (page: Page) => Promise<Measured>,
): Promise<Measured | null> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage, MARKS);
    await open(page);
    const isSeen = await comes(page, PATIENCE.picture, () => globalThis.probe.picture > 0);
    return isSeen ? await measure(page) : null;
  } finally {
    await context.close();
  }
}

async function comes<Given>(
  page: Page,
  timeout: number,
  what: (given: Given) => boolean,
  given?: Given,
): Promise<boolean> {
  // `undefined` is what a condition without something given gets.
  return page.waitForFunction(what as () => boolean, given as undefined, { timeout, polling: 100 }).then(
    () => true,
    () => false,
  );
}

function read(page: Page): Promise<Probe> {
  return page.evaluate(() => globalThis.probe);
}

/** What the page holds after what it does not need is cleared away, in megabytes. */
async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
