import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  type Host,
  appFrames,
  contentHeight,
  embedAt,
  frameTag,
  heard,
  openHost,
} from "../site/hostPages.ts";
import { useContext } from "../site/useContext.ts";
import { DIST } from "../site/serveDist.ts";

const context = useContext({ viewport: { width: 1280, height: 800 } });

const LOADER_SCRIPT = "embed/v1/loader.js";
const withLoader = (places: (app: string) => string) => (app: string) =>
  `${places(app)}<script src="${app}${LOADER_SCRIPT}"></script>`;
const place = (app: string, more = "") =>
  `<div data-standpoint data-height="300" ${more}><a href="${app}#/xinjiang-report-2022">Who says what</a></div>`;

const givenHeight = (page: Page, index = 0) =>
  page
    .locator("iframe")
    .nth(index)
    .evaluate((element) => element.getBoundingClientRect().height);
const lastOf = async (page: Page, key: string, value: string) =>
  (await heard(page)).findLast((message) => message[key] === value);
const isScrollable = (frame: Frame) =>
  frame.evaluate(() => getComputedStyle(document.documentElement).overflowY !== "hidden");

/** Nothing is asked of anyone else, and nothing is left behind. */
const expectClean = async ({ watch, app, origin }: Host) => {
  const own = (address: string) =>
    [`${app.origin}/`, `${origin}/`, "data:", "blob:", "about:"].some((start) => address.startsWith(start));
  const { cookies, origins } = await context().storageState();
  expect({
    problems: watch.problems,
    foreign: watch.addresses.filter((each) => !own(each)),
    cookies,
    origins,
  }).toEqual({ problems: [], foreign: [], cookies: [], origins: [] });
};

const escapeAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

describe("an embedded page tells how high it is, and stays clean", () => {
  test.each([
    ["in a bare frame", ""],
    ["where it may only run scripts", 'sandbox="allow-scripts"'],
    ["where it may run scripts and has its origin", 'sandbox="allow-scripts allow-same-origin"'],
    [
      "in the sandbox that is recommended",
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"',
    ],
  ])("%s", async (_where, attributes) => {
    const host = await openHost(context(), { body: (app) => frameTag(embedAt(app), attributes) });
    const [frame] = await appFrames(host.page);
    const height = () => lastOf(host.page, "type", "standpoint:height");
    await expect.poll(async () => (await height())?.["height"] === (await contentHeight(frame!))).toBe(true);
    expect(await height()).toMatchObject({ v: 1, id: "one" });
    expect(await lastOf(host.page, "sentinel", "amp")).toMatchObject({ type: "embed-size" });
    expect(await lastOf(host.page, "type", "iframe-resized")).toBeUndefined();
    await expectClean(host);
  });

  test("in a page of right-to-left text", async () => {
    const host = await openHost(context(), {
      html: "<html lang='ar' dir='rtl'>",
      body: withLoader((app) => place(app)),
    });
    const [frame] = await appFrames(host.page);
    await expect
      .poll(async () => (await givenHeight(host.page)) === (await contentHeight(frame!)))
      .toBe(true);
    await expectClean(host);
  });

  test("and the whole of it given as text draws without address or history", async () => {
    const html = readFileSync(join(DIST, "standpoint.html"), "utf8");
    const host = await openHost(context(), {
      body: () =>
        `<iframe title="app" width="700" height="500" sandbox="allow-scripts" srcdoc="${escapeAttribute(html)}"></iframe>`,
    });
    const frame = await (await host.page.$("iframe"))?.contentFrame();
    await expect.poll(() => frame!.locator("main").first().isVisible()).toBe(true);
    await expectClean(host);
  });
});

describe("the loader", () => {
  test("gives each of three frames its own height, and hides their scrollbars", async () => {
    const body = withLoader((app) =>
      [
        place(app),
        place(app, 'data-view="matrix" style="width:340px"'),
        place(app, 'data-theme="dark" style="width:500px"'),
      ].join(""),
    );
    const host = await openHost(context(), { body });
    const frames = await appFrames(host.page, 3);
    for (const [index, frame] of frames.entries()) {
      // Out of sight a frame draws nothing, so that it tells what came late when it is seen again.
      await host.page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
      await expect
        .poll(async () => (await givenHeight(host.page, index)) - (await contentHeight(frame)))
        .toBe(0);
      await expect.poll(() => isScrollable(frame)).toBe(false);
    }
    expect(await host.page.locator("a").first().isVisible()).toBe(false);
    await expectClean(host);
  });

  test("runs under a strict policy that names the explorer, and follows places that come later", async () => {
    const host = await openHost(context(), {
      body: withLoader((app) => place(app)),
      headers: (app) => ({
        "content-security-policy": `default-src 'none'; script-src 'self' ${app}; frame-src ${app}; img-src data:`,
      }),
    });
    await appFrames(host.page);
    await host.page.locator("div").evaluate((element) => {
      const again = element.cloneNode(false) as HTMLElement;
      again.dataset["src"] = element.querySelector("a")!.href;
      element.after(again);
    });
    await expect.poll(() => host.page.locator("iframe").count()).toBe(2);
    await appFrames(host.page, 2);
    await expectClean(host);
  });

  test("runs once however often it is asked for, and leaves the link where there is no address on the web", async () => {
    const bad = '<div data-standpoint data-src="javascript:alert(1)"><a href="#top">Link</a></div>';
    const host = await openHost(context(), {
      body: withLoader((app) => `${place(app)}${bad}<script src="${app}${LOADER_SCRIPT}"></script>`),
    });
    await appFrames(host.page);
    expect(await host.page.locator("iframe").count()).toBe(1);
    await expect.poll(() => host.page.getByText("Link").isVisible()).toBe(true);
  });

  test("ignores ten thousand forged heights, and still hears the frame", async () => {
    const host = await openHost(context(), { body: withLoader((app) => place(app)) });
    const [frame] = await appFrames(host.page);
    await expect
      .poll(async () => (await givenHeight(host.page)) === (await contentHeight(frame!)))
      .toBe(true);
    const before = await givenHeight(host.page);
    await host.page.evaluate(() => {
      for (let turn = 0; turn < 10_000; turn += 1)
        window.postMessage({ type: "standpoint:height", v: 1, id: "standpoint-1", height: 5999 }, "*");
    });
    await frame!
      .locator("#embed")
      .evaluate((element) => element.style.setProperty("padding-block-end", "120px"));
    await expect.poll(() => givenHeight(host.page)).not.toBe(before);
    await expect.poll(async () => (await givenHeight(host.page)) - (await contentHeight(frame!))).toBe(0);
  });
});

describe("other hosts", () => {
  test("WordPress gets the height with its secret", async () => {
    const script = `addEventListener("message", ({ data, source }) => {
      const frame = document.querySelector("iframe");
      if (source !== frame.contentWindow || data.message !== "height" || data.secret !== "abcdef1234") return;
      frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
    });`;
    const host = await openHost(context(), {
      script,
      body: (app) =>
        frameTag(`${embedAt(app)}#?secret=abcdef1234`, 'sandbox="allow-scripts" security="restricted"'),
    });
    const [frame] = await appFrames(host.page);
    const clamped = async () => Math.min(Math.max(await contentHeight(frame!), 200), 1000);
    await expect
      .poll(
        async () => Number(await host.page.locator("iframe").getAttribute("height")) === (await clamped()),
      )
      .toBe(true);
    expect(await isScrollable(frame!)).toBe(true);
    await expectClean(host);
  });

  test("open-iframe-resizer gets its answer, also where nothing has changed", async () => {
    const host = await openHost(context(), { body: (app) => frameTag(embedAt(app)) });
    await appFrames(host.page);
    for (const type of ["iframe-child-init", "iframe-get-child-dimensions"]) {
      const count = async () =>
        (await heard(host.page)).filter((message) => message["type"] === "iframe-resized").length;
      const before = await count();
      await host.page.evaluate((asked) => frames[0]!.postMessage({ type: asked }, "*"), type);
      await expect.poll(count).toBeGreaterThan(before);
    }
    const { width, height } = (await lastOf(host.page, "type", "iframe-resized")) ?? {};
    expect([typeof width, typeof height]).toEqual(["number", "number"]);
  });

  test("a host that never says it gave the height gets a page that scrolls", async () => {
    const host = await openHost(context(), { body: (app) => frameTag(embedAt(app)) });
    const [frame] = await appFrames(host.page);
    await expect.poll(() => lastOf(host.page, "type", "standpoint:height")).toBeDefined();
    expect(await isScrollable(frame!)).toBe(true);
    await host.page.evaluate(() =>
      frames[0]!.postMessage({ type: "standpoint:ack", v: 1, height: 200 }, "*"),
    );
    expect(await isScrollable(frame!)).toBe(true);
    await host.page.evaluate(() => frames[0]!.postMessage({ type: "standpoint:ack", v: 1 }, "*"));
    await expect.poll(() => isScrollable(frame!)).toBe(false);
  });
});
