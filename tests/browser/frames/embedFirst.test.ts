import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ViewName } from "../../../src/store/views.ts";
import { VIEWS } from "../../../src/views/registry.ts";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { firstRead } from "../site/firstRead.ts";
import { embedAt, openHost } from "../site/hostPages.ts";
import { openHeld } from "../site/openHeld.ts";
import { serveDist } from "../site/serveDist.ts";
import { settle } from "../site/settle.ts";
import { marksIn, moved } from "../site/shownMarks.ts";
import { newContext } from "../site/theBrowser.ts";

const SCRIPT = /\/assets\/index-[^/]*\.js$/;

const tagOf = (src: string, width: number, attributes = "") =>
  `<iframe title="app" width="${width}" height="900" allow="fullscreen" ${attributes} src="${src.replaceAll("&", "&amp;")}"></iframe>`;

/** A view of the first case as the page of the app shows it in a frame. */
const inApp = (more: string, width: number): Framed => ({ src: (app) => embedAt(app, more), width });
/** A view of a case in the page that the site has for that. */
const inPage = (id: string, view: ViewName, width: number, more = ""): Framed => {
  const search = view === VIEWS.all[0] ? more : `&view=${view}${more}`;
  return { src: (app) => `${app}embed/${id}/${view}.html#/${id}?embed=1${search}`, width };
};

interface Framed {
  readonly src: (app: string) => string;
  readonly width: number;
  readonly attributes?: string;
}

/** The explorer in a frame whose script does not arrive before it is let in. */
const openWithout = async (framed: Framed, options: BrowserContextOptions = {}) => {
  const { src, width, attributes } = framed;
  const context = await newContext(options);
  let letIn = () => {};
  const isLetIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await context.route(SCRIPT, async (route) => {
    await isLetIn;
    await route.continue();
  });
  const opening = openHost(context, { body: (app) => tagOf(src(app), width, attributes) });
  const page = context.pages()[0] ?? (await context.waitForEvent("page"));
  const frame = await frameIn(page);
  await firstRead(frame);
  const takeOver = async () => {
    letIn();
    const { watch } = await opening;
    await frame.locator("#first").waitFor({ state: "detached" });
    return watch.problems;
  };
  const close = async () => {
    letIn();
    await opening;
    await context.close();
  };
  return { frame, takeOver, close };
};

async function frameIn(page: Page): Promise<Frame> {
  await page.locator("iframe").waitFor();
  const handle = await page.locator("iframe").elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("The frame has no page in it.");
  return frame;
}

describe("an embedded view shows its picture before any script, which takes it over where it stands", () => {
  test.each<[string, string, number, BrowserContextOptions]>([
    ["in a column of text", "&v=2022-08-25&lang=en", 700, {}],
    ["between usual widths, without controls", "&controls=0", 500, {}],
    ["as narrow as a phone, dark", "&theme=dark", 366, {}],
    ["as wide as a page", "", 1100, { viewport: { width: 1200, height: 900 }, colorScheme: "dark" }],
  ])("%s", async (_where, more, width, options) => {
    const { frame, takeOver, close } = await openWithout(inApp(more, width), options);
    const first = await marksIn(frame, "#first");
    expect(first.length).toBeGreaterThan(90);
    expect(await takeOver()).toEqual([]);
    expect(moved(first, await marksIn(frame, "#root"))).toEqual([]);
    await close();
  });

  test.each(["&view=matrix", "&v=2021-01-01", "&names=0"])(
    "but only that it comes where its address asks for something else: %s",
    async (more) => {
      const { frame, takeOver, close } = await openWithout(inApp(more, 700));
      expect(await frame.locator("#first").isVisible()).toBe(false);
      const comes = frame.getByText("The view is loading.");
      await comes.waitFor();
      await takeOver();
      await comes.waitFor({ state: "detached" });
      await close();
    },
  );
});

const CASES = ["xinjiang-report-2022", "human-rights-council"];
const EMBEDDED = CASES.flatMap((id) => VIEWS.all.map((view) => ({ id, view })));
/** As narrow as the least screen, as a phone, and a column of text. */
const WIDTHS = [300, 366, 700];

describe("each view has a page for frames, which shows it before any script", () => {
  test.each(EMBEDDED)("$view of $id is taken over where it stands", async ({ id, view }) => {
    const faults = WIDTHS.map(async (width) => {
      const { frame, takeOver, close } = await openWithout(inPage(id, view, width), {
        viewport: { width: 1200, height: 900 },
      });
      const [rows, first] = [frame.locator("#first tbody tr"), await marksIn(frame, "#first")];
      const seen = first.length + (await rows.filter({ visible: true }).count());
      const problems = await takeOver();
      const jumped = moved(first, await marksIn(frame, "#root"));
      await close();
      return { width, isEmpty: seen < 10, jumped, problems };
    });
    const none = { isEmpty: false, jumped: [], problems: [] };
    expect(await Promise.all(faults)).toEqual(WIDTHS.map((width) => ({ width, ...none })));
  });

  test("in a sandbox without an origin it is taken over too", async () => {
    const [id, view] = ["xinjiang-report-2022", "matrix"] as const;
    const framed = { ...inPage(id, view, 700), attributes: 'sandbox="allow-scripts"' };
    const { frame, takeOver, close } = await openWithout(framed);
    expect(await frame.locator("#first tbody tr").count()).toBeGreaterThan(10);
    expect(await takeOver()).toEqual([]);
    expect(await frame.locator("#root tbody tr").count()).toBeGreaterThan(10);
    await close();
  });

  test("nothing is seen where its address asks for something else, which the script shows", async () => {
    const { frame, takeOver, close } = await openWithout(
      inPage("xinjiang-report-2022", "matrix", 700, "&stance=oppose"),
    );
    expect(await frame.locator("#first").isVisible()).toBe(false);
    await takeOver();
    await expect.poll(() => frame.locator("#root tbody tr").count()).toBeGreaterThan(3);
    await close();
  });
});

test("without a script a frame has the picture, the statements and the way out of the frame", async () => {
  const context = await newContext({ javaScriptEnabled: false });
  const server = await serveDist({ headers: { "content-security-policy": CONTENT_POLICY } });
  const pages = { "/host.html": tagOf(embedAt(server.url), 700) };
  const host = await serveDist({ pages });
  const page = await context.newPage();
  await page.goto(`${host.origin}/host.html`);
  const frame = await frameIn(page);
  expect((await marksIn(frame, "#first")).length).toBeGreaterThan(90);
  expect(await frame.locator("article").filter({ visible: true }).count()).toBe(64);
  const way = frame.getByRole("link", { name: "Open this page by itself" });
  expect(await way.evaluate((link: HTMLAnchorElement) => [link.href, link.target])).toEqual([
    server.url,
    "_blank",
  ]);
  await context.close();
  await Promise.all([server.close(), host.close()]);
});

test.each(["xinjiang-report-2022?embed=1&view=matrix", "human-rights-council?embed=1&view=firmness"])(
  "nothing moves where no picture is drawn before its script: %s",
  async (address) => {
    const server = await serveDist();
    const { context, page, letIn, shifted } = await openHeld(`${server.url}#/${address}`, {
      viewport: { width: 390, height: 700 },
    });
    // So long that what waits for a room is painted, and seen to move.
    await page.route(/\/assets\/(?!index-)[^/]*\.js$/, async (route) => {
      await page.waitForTimeout(400);
      await route.continue();
    });
    letIn();
    await page.locator("#picture .how-to-read").first().waitFor();
    await settle(page);
    expect(await page.locator(".embed__source").isVisible()).toBe(true);
    expect(await shifted()).toBeLessThan(0.02);
    await context.close();
    await server.close();
  },
);

test.each([
  "index.html#/xinjiang-report-2022?embed=1",
  "embed/human-rights-council/network.html#/human-rights-council?embed=1",
])("nothing counts as moved where the script takes a picture over: %s", async (address) => {
  const server = await serveDist();
  const { context, page, letIn, shifted } = await openHeld(server.url + address, {
    viewport: { width: 366, height: 700 },
  });
  expect((await marksIn(page.mainFrame(), "#first")).length).toBeGreaterThan(20);
  letIn();
  await page.locator("#first").waitFor({ state: "detached" });
  await settle(page);
  expect(await shifted()).toBeLessThan(0.02);
  await context.close();
  await server.close();
});
