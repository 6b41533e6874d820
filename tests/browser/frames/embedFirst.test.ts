import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { CONTENT_POLICY } from "../../../src/workshop/site/hostHeaders.ts";
import { firstRead } from "../site/firstRead.ts";
import { embedAt, openHost } from "../site/hostPages.ts";
import { serveDist } from "../site/serveDist.ts";
import { marksIn, moved } from "../site/shownMarks.ts";
import { newContext } from "../site/theBrowser.ts";

const SCRIPT = /\/assets\/index-[^/]*\.js$/;

const tagOf = (src: string, width: number) =>
  `<iframe title="app" width="${width}" height="900" allow="fullscreen" src="${src.replaceAll("&", "&amp;")}"></iframe>`;

/** The explorer in a frame whose script does not arrive before it is let in. */
const openWithout = async (more: string, width: number, options: BrowserContextOptions = {}) => {
  const context = await newContext(options);
  let letIn = () => {};
  const isLetIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await context.route(SCRIPT, async (route) => {
    await isLetIn;
    await route.continue();
  });
  const opening = openHost(context, { body: (app) => tagOf(embedAt(app, more), width) });
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
    const { frame, takeOver, close } = await openWithout(more, width, options);
    const first = await marksIn(frame, "#first");
    expect(first.length).toBeGreaterThan(90);
    expect(await takeOver()).toEqual([]);
    expect(moved(first, await marksIn(frame, "#root"))).toEqual([]);
    await close();
  });

  test.each(["&view=matrix", "&v=2021-01-01", "&names=0"])(
    "but nothing where its address asks for something else: %s",
    async (more) => {
      const { frame, close } = await openWithout(more, 700);
      expect(await frame.locator("#first").isVisible()).toBe(false);
      await close();
    },
  );
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
