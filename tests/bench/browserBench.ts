import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "../browser/site/launch.ts";
import { DIST, serveDist } from "../browser/site/serveDist.ts";
import { type Timing, measure } from "./measure.ts";

const RUNS = 7;

/** How long a reader waits for the first picture, in a fresh browser context, from the request to the drawn network. */
export async function browserBench(report: (what: string, timing: Timing) => void): Promise<void> {
  const browser = await launch();
  const server = await serveDist();
  try {
    report("The first drawn network, dist/index.html", await measureFirst(browser, server.url));
    report(
      "The first drawn network, dist/standpoint.html from a folder",
      await measureFirst(browser, fileAddress()),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

function fileAddress(): string {
  return pathToFileURL(join(DIST, "standpoint.html")).href;
}

function measureFirst(browser: Browser, address: string): Promise<Timing> {
  return measure(RUNS, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: "commit" });
      return await page.evaluate(timeOfFirstNetwork);
    } finally {
      await context.close();
    }
  });
}

/** Runs in the page: milliseconds from the request to the frame after that in which the first node stands. */
async function timeOfFirstNetwork(): Promise<number> {
  const node = '[role="group"][aria-label="Network"] [role="button"]';
  // Without inner functions: tsx would name them by a helper that the page does not have.
  while (document.querySelector(node) === null) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now();
}
