import { expect, test } from "vitest";
import { count, search } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

test("ten quick key presses make one announcement of what is found, when they rest", async () => {
  const found = await count(await site.open("?q=genocide+i"));
  const page = await site.open("", {});
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll("[role=status], [aria-live], [role=alert]"))
      new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  // The page's clock stands still while one types, however long that takes here.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const key of "genocide i") {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await search(page).press(key === " " ? "Space" : key);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.clock.runFor(20);
  }
  // The list follows first, the announcement half a second later.
  await page.clock.runFor(300);
  await expect.poll(() => count(page)).toBe(found);
  expect(await heard()).toEqual([]);
  await page.clock.runFor(700);
  await expect.poll(heard).toEqual([found]);
  await expect.poll(() => page.getByRole("status").innerText()).toMatch(/^\d+ statements? by \d+ actors?$/);
});

test("there is one live region, and no list or panel is one", async () => {
  const page = await site.open("/actor/wang-yi");
  await expect
    .poll(() => page.locator("[role=status], [role=log], [role=alert], [aria-live]").count())
    .toBe(1);
});

test("the page has one first heading, landmarks with names, and says which language it is in", async () => {
  const page = await site.open();
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).allInnerTexts())
    .toEqual(["Should the UN publish its report on Xinjiang, and what has happened there?"]);
  await expect.poll(() => page.getByRole("main").count()).toBe(1);
  await expect.poll(() => page.getByRole("banner").count()).toBe(1);
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
  await expect.poll(() => page.locator("blockquote:not([lang])").count()).toBe(0);
});
