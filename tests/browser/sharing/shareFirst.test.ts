import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VIEWS } from "../../../src/views/registry.ts";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { openHeld } from "../site/openHeld.ts";
import { type Server, serveDist } from "../site/serveDist.ts";
import { marksIn, moved } from "../site/shownMarks.ts";

let server: Server;
beforeAll(async () => {
  server = await serveDist({ headers: { "content-security-policy": CONTENT_POLICY } });
});
afterAll(() => server.close());

/** Phones show rows or tables; in both themes. */
const WINDOWS: readonly BrowserContextOptions[] = [
  { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  { viewport: { width: 768, height: 1024 } },
  { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  { viewport: { width: 1440, height: 900 } },
  { viewport: { width: 1920, height: 1080 }, colorScheme: "dark" },
];
const CASES = ["xinjiang-report-2022", "human-rights-council"];
const SHARED = CASES.flatMap((id) => VIEWS.all.map((view) => ({ id, view })));

/** Opens a share page whose script waits until it is let in. */
const openShared = (path: string, options: BrowserContextOptions) =>
  openHeld(`${server.url}share/${path}`, options);

/** How many marks of pictures and rows of tables are seen. */
async function seenIn(page: Page): Promise<number> {
  const rows = page.locator("#first tbody tr").filter({ visible: true });
  return (await marksIn(page, "#first")).length + (await rows.count());
}

/** Opens a share page in windows, and tells where something of it is missing or jumps. */
const faultsOf = (path: string, windows: readonly BrowserContextOptions[]) =>
  Promise.all(
    windows.map(async (options) => {
      const { context, page, watch, letIn, shifted } = await openShared(path, options);
      const [seen, first] = [await seenIn(page), await marksIn(page, "#first")];
      const whileRead = await shifted();
      letIn();
      await page.locator("#first").waitFor({ state: "detached" });
      const jumped = moved(first, await marksIn(page, "#root"));
      const isShifted = (await shifted()) - whileRead >= 0.01;
      await context.close();
      return { ...options.viewport, isEmpty: seen < 10, jumped, isShifted, problems: watch.problems };
    }),
  );

/** None in any of them. */
const noneIn = (windows: readonly BrowserContextOptions[]) =>
  windows.map(({ viewport }) => ({
    ...viewport,
    isEmpty: false,
    jumped: [],
    isShifted: false,
    problems: [],
  }));

test.each(SHARED)(
  "the settled view $view of $id stands before any script, and is taken over where it stands",
  async ({ id, view }) => {
    expect(await faultsOf(`${id}/${view}.html`, WINDOWS)).toEqual(noneIn(WINDOWS));
  },
  120_000,
);

/** Not what anything is drawn for. */
const BETWEEN: readonly BrowserContextOptions[] = [
  { viewport: { width: 1180, height: 800 } },
  { viewport: { width: 1800, height: 1000 } },
];

test.each([
  "human-rights-council/network",
  "human-rights-council/alignment",
  "xinjiang-report-2022/timeline",
])("%s is taken over where it stands between the windows that it is drawn for, too", async (path) => {
  expect(await faultsOf(`${path}.html`, BETWEEN)).toEqual(noneIn(BETWEEN));
});

test("a share page goes on under the address of the app", async () => {
  const { context, page, letIn } = await openShared("xinjiang-report-2022/sides.html", WINDOWS[1]!);
  letIn();
  await page.locator("#first").waitFor({ state: "detached" });
  expect(page.url()).toBe(`${server.url}index.html#/xinjiang-report-2022?view=sides`);
  await context.close();
});

test("in a window between those that it is drawn for, the picture of a large case fits before any script", async () => {
  const { context, page } = await openShared("human-rights-council/network.html", {
    viewport: { width: 1400, height: 760 },
  });
  const inside = await page
    .locator("#first .spine__svg")
    .filter({ visible: true })
    .evaluateAll((pictures) =>
      pictures.map((picture) => {
        const pane = picture.closest(".network-chart__picture");
        return picture.getBoundingClientRect().right <= (pane?.getBoundingClientRect().right ?? 0);
      }),
    );
  expect(inside).toEqual([true]);
  await context.close();
});
