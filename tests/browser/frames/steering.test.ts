import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { appFrames, embedAt, frameTag, heard, openHost } from "../site/hostPages.ts";
import { useContext } from "../site/useContext.ts";

const context = useContext({ viewport: { width: 1280, height: 800 } });

/** A page around whose frame may be steered by an origin; by its own, unless another is given. */
const openSteered = async (api?: string, attributes = "") => {
  const host = await openHost(context(), {
    body: (app, origin) =>
      frameTag(embedAt(app, `&theme=dark&api=${encodeURIComponent(api ?? origin)}`), attributes),
  });
  const [frame] = await appFrames(host.page);
  await expect.poll(() => heights(host.page)).toBeGreaterThan(0);
  return { ...host, frame: frame! };
};

/** How many heights a page has heard; from the first on, its frame listens. */
const heights = async (page: Page) =>
  (await heard(page)).filter(({ type }) => type === "standpoint:height").length;

const steer = (page: Page, state: unknown) =>
  page.evaluate(
    (asked) => frames[0]!.postMessage({ type: "standpoint:setState", v: 1, state: asked }, "*"),
    state,
  );
const address = (frame: Frame) => frame.evaluate(() => location.hash.slice(1));
const params = async (frame: Frame) =>
  Object.fromEntries(new URLSearchParams((await address(frame)).split("?")[1]));
const selected = async (page: Page) => (await heard(page)).filter(({ type }) => type === "standpoint:select");

describe("the page around that the address names", () => {
  test("steers the choices, and hears where they went, without an entry in its history", async () => {
    const { page, frame, origin } = await openSteered();
    const before = await page.evaluate(() => history.length);
    expect(await selected(page)).toEqual([]);
    await steer(page, "?view=matrix&stance=oppose&api=https://evil.example&embed=0");
    await expect.poll(() => params(frame)).toMatchObject({ view: "matrix", stance: "oppose" });
    expect(await params(frame)).toMatchObject({ embed: "1", api: origin, theme: "dark" });
    await expect
      .poll(async () => (await selected(page)).at(-1))
      .toEqual({
        type: "standpoint:select",
        v: 1,
        path: "/xinjiang-report-2022",
        search: "?view=matrix&stance=oppose&theme=dark",
      });
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("steers a sandboxed frame too, to a place and back", async () => {
    const { page, frame } = await openSteered(undefined, 'sandbox="allow-scripts"');
    const path = "/xinjiang-report-2022/actor/china";
    await steer(page, { path, search: "" });
    await expect.poll(async () => (await selected(page)).at(-1)?.["path"]).toBe(path);
    await steer(page, { path: "/xinjiang-report-2022", search: "?stance=support" });
    await expect.poll(() => params(frame)).toMatchObject({ stance: "support" });
  });

  test("hears what a frame refuses, which stays as it is and is steered on", async () => {
    const { page, frame } = await openSteered();
    await steer(page, "?view=matrix");
    await expect.poll(() => params(frame)).toMatchObject({ view: "matrix" });
    const before = await address(frame);
    const wrong = [[], { path: "/%0a" }, { path: "/privacy" }, "view=sides"];
    for (const state of wrong) await steer(page, state);
    const refused = async () =>
      (await heard(page)).filter(({ type }) => type === "standpoint:refused").map(({ reason }) => reason);
    await expect.poll(refused).toEqual(["shape", "path", "path", "search"]);
    expect(await address(frame)).toBe(before);
    await steer(page, "?view=sides");
    await expect.poll(() => params(frame)).toMatchObject({ view: "sides" });
  });

  test("brings no markup in", async () => {
    const { page, frame } = await openSteered();
    await page.evaluate(() => Object.assign(window, { wasRun: false }));
    await steer(page, `?q=${encodeURIComponent("<img src=x onerror=parent.wasRun=true>")}`);
    await expect.poll(() => params(frame)).toHaveProperty("q");
    expect(await frame.locator("img").count()).toBe(0);
  });
});

/** Time enough for what must not happen. */
const settle = (page: Page) => page.waitForTimeout(600);

describe("nobody else", () => {
  test.each([
    ["a page of another origin than the address names", "https://other.example"],
    ["a page whose frame names no origin", ""],
  ])("steers or is told: %s", async (_who, api) => {
    const { page, frame } = await openSteered(api);
    const before = await address(frame);
    await steer(page, "?view=matrix");
    await settle(page);
    expect([await address(frame), await selected(page)]).toEqual([before, []]);
  });

  test("steers: a frame beside, though of the origin that the address names", async () => {
    const { page, frame } = await openSteered();
    const before = await address(frame);
    await page.evaluate(() => {
      const beside = document.body.appendChild(document.createElement("iframe"));
      const script = beside.contentDocument!.createElement("script");
      script.textContent = `parent.frames[0].postMessage({ type: "standpoint:setState", v: 1, state: "?view=matrix" }, "*");
        parent.frames[0].postMessage({ type: "standpoint:ack", v: 1 }, "*");`;
      beside.contentDocument!.body.append(script);
    });
    await settle(page);
    expect(await address(frame)).toBe(before);
    expect(await frame.evaluate(() => document.documentElement.classList.contains("is-sized"))).toBe(false);
  });
});

/** How long it takes to press something in the frame and to steer it, in milliseconds. */
const answer = async (page: Page, frame: Frame, stance: string) => {
  const start = Date.now();
  await frame.locator("#embed :is(button:not([disabled]), input):visible").first().click();
  await steer(page, `?stance=${stance}`);
  await expect.poll(() => params(frame), { interval: 20 }).toMatchObject({ stance });
  return Date.now() - start;
};

test("ten thousand forged messages leave the page answering within two seconds", async () => {
  const { page, frame } = await openSteered();
  // On a machine so busy that it takes a second without them, ten times as long.
  const unhindered = await answer(page, frame, "support");
  const before = await heights(page);
  await page.evaluate(() => {
    const forged = [
      { type: "standpoint:setState", v: 1, state: "javascript:alert(1)" },
      { type: "standpoint:setState", v: 2, state: "?view=matrix" },
      { type: "standpoint:ack", v: 1, height: "all" },
      { type: "iframe-child-init" },
      "standpoint:setState",
    ];
    for (let turn = 0; turn < 10_000; turn += 1) frames[0]!.postMessage(forged[turn % forged.length], "*");
  });
  expect(await answer(page, frame, "oppose")).toBeLessThan(Math.max(2000, 10 * unhindered));
  expect((await heights(page)) - before).toBeLessThan(30);
});
