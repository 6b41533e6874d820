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
/** So many marks make a picture. */
const MARKS = 20;
/** How long a picture is waited for, and then how long its rest, in milliseconds. */
export const PATIENCE = { picture: 60_000, rest: 30_000 } as const;
/** A page that changed nothing for so long is at rest. */
const REST = 1000;

/** Opens a page in a fresh browser context and measures what it is to wait for it, and then to move its picture. */
export async function visit(browser: Browser, open: (page: Page) => Promise<unknown>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage, MARKS);
    await open(page);
    if (!(await comes(page, PATIENCE.picture, () => globalThis.probe.picture > 0))) return NOTHING;
    const isAtRest = (rest: number) => performance.now() - globalThis.probe.changed > rest;
    const rests = await comes(page, PATIENCE.rest, isAtRest, REST);
    const { asked, picture, changed, longest } = await read(page);
    const heap = await usedHeap(page);
    const frame = await moveThePicture(page);
    const settled = rests ? Math.max(changed, picture) - asked : Number.POSITIVE_INFINITY;
    return { picture: picture - asked, settled, longest, frame, heap };
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
