import type { Browser, CDPSession, Locator, Page } from "playwright-core";
import { launch } from "../../browser/site/launch.ts";
import { serveDist } from "../../browser/site/serveDist.ts";
import { VERY_WIDE } from "../../browser/site/useSite.ts";
import { type Sample, inTurns } from "../measure.ts";
import type { Report } from "../report.ts";
import { watchPage } from "./pageProbe.ts";

const TURNS = 3;
const TIMES_SLOWER = 6;
const MARKS = 20;
/** Between a press and its release by hand, and for as long as the page may work on it, in milliseconds. */
const HELD = 80;
const DONE = 4000;

/** Milliseconds, on a processor so many times slower. */
interface SlowVisit extends Sample {
  readonly picture: number;
  /** Until the script has taken over what the build drew. */
  readonly inCharge: number;
  /** From the release of the button to the frame that shows a filter pressed. */
  readonly press: number;
  readonly nextPress: number;
}

const MEASURES = [
  ["picture", "first paint with the picture"],
  ["inCharge", "the script in charge"],
  ["press", "the first press on a filter shown"],
  ["nextPress", "the second"],
] as const satisfies readonly (readonly [keyof SlowVisit, string])[];

/** The first case on a processor slowed by the browser, with the column of filters beside the picture. */
export async function slowBench(report: Report): Promise<void> {
  const server = await serveDist();
  const browser = await launch();
  try {
    const run = () => slowVisit(browser, `${server.url}index.html`);
    const medians = (await inTurns<SlowVisit>(TURNS, [{ name: "", run }])).get("");
    for (const [measure, name] of MEASURES)
      report({
        what: `${TIMES_SLOWER} × slower: ${name}`,
        unit: "ms",
        ours: medians?.[measure] ?? Number.NaN,
        turns: TURNS,
      });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function slowVisit(browser: Browser, address: string): Promise<SlowVisit> {
  const context = await browser.newContext(VERY_WIDE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    await page.addInitScript(watchPage, MARKS);
    await page.goto(address, { waitUntil: "commit" });
    const inCharge = await takenOver(page);
    await page.waitForTimeout(DONE);
    const { picture } = await page.evaluate(() => globalThis.probe);
    const stances = page.locator("#filters [data-stance]");
    const press = await shownAfter(page, stances.nth(0));
    return { picture, inCharge, press, nextPress: await shownAfter(page, stances.nth(1)) };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
}

async function takenOver(page: Page): Promise<number> {
  const now = await page.waitForFunction(
    () =>
      document.querySelector("#first") === null &&
      document.querySelector("#root main:not(:has(> noscript))") !== null &&
      performance.now(),
  );
  return Number(await now.jsonValue());
}

/** The pointer rests on a control before it is pressed; the browser itself tells when the frame after a click is shown. */
async function shownAfter(page: Page, control: Locator): Promise<number> {
  const box = await control.boundingBox();
  if (box === null) return Number.NaN;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(1000);
  const shown = page.evaluate(
    (patience) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, duration } of list.getEntries()) if (name === "click") resolve(duration);
        }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
        // What is shown sooner is not told of.
        setTimeout(() => resolve(16), patience);
      }),
    DONE,
  );
  await page.mouse.down();
  await page.waitForTimeout(HELD);
  await page.mouse.up();
  const time = await shown;
  await page.waitForTimeout(DONE);
  return time;
}
