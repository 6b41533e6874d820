import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DIST, type Server, serveDist } from "../site/serveDist.ts";
import { useContext } from "../site/useContext.ts";

const WORKER = readFileSync(join(DIST, "service-worker.js"), "utf8");
const ABOUT = "#/xinjiang-report-2022/about";

/** As the README gives it to whoever must take back a worker from all browsers. */
const WITHDRAWN = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  await self.registration.unregister();
  const keys = (await caches.keys()).filter((key) => key.startsWith("standpoint " + self.registration.scope + " "));
  await Promise.all(keys.map((key) => caches.delete(key)));
})()));`;

const context = useContext();
let server: Server;
/** What the server has besides the build, which a test may change. */
let pages: Record<string, string>;

beforeEach(async () => {
  pages = {};
  server = await serveDist({ pages });
});
afterEach(() => server.close());

const openAbout = async () => {
  const page = await context().newPage();
  await page.goto(server.url + ABOUT);
  return page;
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const shown = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).waitFor();
const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    // oxlint-disable-next-line no-restricted-globals -- the very question is what is in it
    copies: (await caches.keys()).length,
  }));

const keepCopy = async () => {
  const page = await openAbout();
  await press(page, "Keep an offline copy");
  await shown(page, "Remove the offline copy");
  return page;
};

test("nothing is kept before somebody asks for it, and nothing stays when it is removed", async () => {
  const page = await openAbout();
  await shown(page, "Keep an offline copy");
  expect(await kept(page)).toEqual({ workers: 0, copies: 0 });
  await press(page, "Keep an offline copy");
  await shown(page, "Remove the offline copy");
  expect(await kept(page)).toEqual({ workers: 1, copies: 1 });
  await press(page, "Remove the offline copy");
  await shown(page, "Keep an offline copy");
  await expect.poll(() => kept(page)).toEqual({ workers: 0, copies: 0 });
});

test("a kept copy opens without a network, also a room that was not entered before", async () => {
  const page = await keepCopy();
  await context().setOffline(true);
  await server.close();
  await page.goto("about:blank");
  await page.goto(`${server.url}#/xinjiang-report-2022?view=matrix`);
  await page.locator("#root").getByRole("region", { name: "Picture", exact: true }).waitFor();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Teach", exact: true }).click();
  await page.getByRole("heading", { name: "For teachers", level: 1 }).waitFor();
});

test("a newer version waits, is told of, and comes only when asked", async () => {
  const page = await keepCopy();
  pages["/service-worker.js"] = WORKER.replace(/"name":"\w+"/, '"name":"newer"');
  pages["/index.html"] = "<!doctype html><title>Newer</title><p>Newer";
  pages["/"] = pages["/index.html"];
  await page.reload();
  await page.getByText("There is a newer version of this site.").waitFor();
  await page.reload();
  await page.getByText("There is a newer version of this site.").waitFor();
  expect(await page.title()).not.toBe("Newer");
  await press(page, "Reload");
  await expect.poll(() => page.title()).toBe("Newer");
  await expect.poll(() => kept(page)).toEqual({ workers: 1, copies: 1 });
});

test("a worker that withdraws itself leaves nothing behind", async () => {
  const page = await keepCopy();
  pages["/service-worker.js"] = WITHDRAWN;
  await page.reload();
  await expect.poll(() => kept(page)).toEqual({ workers: 0, copies: 0 });
  await page.reload();
  await shown(page, "Keep an offline copy");
});

test("nothing is offered in a frame", async () => {
  pages["/host.html"] = `<!doctype html><iframe src="${server.url}${ABOUT}" title="app"></iframe>`;
  const page = await context().newPage();
  await page.goto(`${server.origin}/host.html`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Your privacy" }).waitFor();
  expect(await frame.getByRole("heading", { name: "Use offline" }).count()).toBe(0);
});
