import { readFileSync } from "node:fs";
import { type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DIST, type Server, serveDist } from "../site/serveDist.ts";
import { newContext } from "../site/theBrowser.ts";

const withheld = new Set<ServerResponse>();
let site: Server;
let whole = "";
let behind = "";

/** Sends the page up to where a test says, and the rest not before the end; all else as a plain web server would. */
const slow = createServer((request, response) => {
  if (request.url !== "/") {
    response.writeHead(307, { location: new URL(request.url ?? "", site.url).href }).end();
    return;
  }
  withheld.add(response.writeHead(200, { "content-type": "text/html; charset=utf-8" }));
  response.write(whole.slice(0, whole.indexOf(behind) + behind.length));
});

beforeAll(async () => {
  site = await serveDist();
  whole = readFileSync(join(DIST, "index.html"), "utf8");
  await new Promise<void>((resolve) => void slow.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  for (const response of withheld) response.end();
  slow.closeAllConnections();
  slow.close();
  await site.close();
});

test.each([
  ["on a phone when an eighth of it", 390, '<div class="first-wide">', ".proposition-row"],
  ["on a wide screen when all but the later statements", 1440, " data-later>", ".network-chart__svg"],
])("the page is painted %s has come", async (_when, width, end, picture) => {
  behind = end;
  const context = await newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`, { waitUntil: "commit" });
  const paints = () => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
  await expect.poll(paints).toBe(1);
  await expect.poll(() => page.locator(picture).filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await page.locator("#root").count()).toBe(0);
  await context.close();
});

test("the app is started when the page is seen, and not before", async () => {
  const context = await newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = () => performance.getEntriesByName("first-contentful-paint").length > 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLScriptElement && node.src.includes("/assets/index-"))
            document.documentElement.dataset["startedSeen"] = String(seen());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site.url, { waitUntil: "commit" });
  await expect.poll(() => page.locator("html").getAttribute("data-started-seen")).toBe("true");
  await expect.poll(() => page.locator("#first").count()).toBe(0);
  await context.close();
});
