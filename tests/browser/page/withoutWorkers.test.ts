import { expect, test } from "vitest";
import { useContext } from "../site/useContext.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();
const context = useContext({ viewport: { width: 1000, height: 760 } });

test.each([
  [
    "fails",
    "addEventListener(type, hear) { if (type === 'error') setTimeout(() => hear(new Event('error'))); }",
  ],
  ["may not be made", "constructor() { throw new Error('Refused.'); }"],
])("where a worker %s, the picture is placed on the page itself", async (_, how) => {
  await context().addInitScript(`window.Worker = class { postMessage() {} terminate() {} ${how} };`);
  const page = await site.openIn(context(), "?kind=person");
  await page.locator("[data-node]").first().waitFor();
  expect(await page.locator(".wait").count()).toBe(0);
});

test("a worker that has answered is ended", async () => {
  const page = await site.open("?kind=person", {});
  await page.locator("[data-node]").first().waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
});
