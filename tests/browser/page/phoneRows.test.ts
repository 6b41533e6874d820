import { expect, test } from "vitest";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { overflowing } from "../site/overflowing.ts";
import { heading, proposition } from "../site/theApp.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite(PHONE);

test("the middle line stands at the same place in every row, and no row sticks out", async () => {
  const page = await site.open();
  await proposition(page, "Serious human rights").waitFor();
  for (const width of [320, 390, 599]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page
      .locator(".strip__middle")
      .evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().left * 10)));
    expect(new Set(lines).size).toBe(1);
    expect(await overflowing(page)).toEqual([]);
  }
});

test("names keep their words whole, on two lines at most, and never lie on a mark", async () => {
  const page = await site.open();
  await proposition(page, "Serious human rights").waitFor();
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.locator(".strip__names").count()).toBeGreaterThan(15);
    const faults = await page.locator(".strip").evaluateAll((strips) =>
      strips.flatMap((strip) => {
        const marks = [...strip.querySelectorAll(".stand")].map((mark) => mark.getBoundingClientRect());
        return [...strip.querySelectorAll(".strip__names")].flatMap((names) => {
          const box = names.getBoundingClientRect();
          const lines = Math.round(box.height / Number.parseFloat(getComputedStyle(names).lineHeight));
          const isOn = marks.some(
            (mark) =>
              mark.left < box.right - 1 &&
              mark.right > box.left + 1 &&
              mark.top < box.bottom - 1 &&
              mark.bottom > box.top + 1,
          );
          return lines > 2 || isOn || names.scrollWidth > names.clientWidth + 1 ? [names.textContent] : [];
        });
      }),
    );
    expect([width, faults]).toEqual([width, []]);
  }
});

const LARGE = { statements: 3000, actors: 200, propositions: 25 };

async function openLarge() {
  const page = await site.open("//page/open");
  const buffer = Buffer.from(JSON.stringify(syntheticCase(LARGE)));
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "case.json", mimeType: "application/json", buffer });
  return { page, rows: page.locator(".proposition-row") };
}

test("of a large case only rows near to what is seen have marks, and nothing moves when others get theirs", async () => {
  const { rows } = await openLarge();
  const drawn = () =>
    rows.evaluateAll((all) =>
      all.map((row) => [row.querySelector(".stand") !== null, row.getBoundingClientRect().height] as const),
    );
  await expect.poll(async () => (await drawn()).filter(([isDrawn]) => !isDrawn).length).toBeGreaterThan(5);
  await expect.poll(() => rows.count()).toBe(25);
  const before = await drawn();
  const first = before.findIndex(([isDrawn]) => !isDrawn);
  await rows.last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await drawn()).at(-1)?.[0]).toBe(true);
  await expect.poll(async () => (await drawn())[0]?.[0]).toBe(false);
  await rows.nth(first).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await drawn())[first]?.[0]).toBe(true);
  const moved = (await drawn()).map(([, height], at) => Math.abs(height - (before[at]?.[1] ?? 0)));
  expect(Math.max(...moved)).toBeLessThan(1.5);
});

test("of a large case only rows near to what is seen are laid out, and who comes back finds the same row", async () => {
  const { page, rows } = await openLarge();
  const laidOut = () =>
    page
      .locator(".proposition-row__text")
      .evaluateAll(
        (all) => all.filter((text) => text.checkVisibility({ contentVisibilityAuto: true })).length,
      );
  const seen = () => rows.nth(20).evaluate((row) => Math.round(row.getBoundingClientRect().top));
  await expect.poll(() => rows.count()).toBe(LARGE.propositions);
  await expect.poll(laidOut).toBeLessThan(LARGE.propositions - 5);
  await rows.nth(20).evaluate((row) => row.scrollIntoView({ block: "center" }));
  await expect.poll(() => rows.nth(20).locator(".stand").count()).toBeGreaterThan(0);
  const before = await seen();
  expect(before).toBeGreaterThan(0);
  const part = (name: string) => page.locator(".pane-bar").getByRole("link", { name });
  await part("Filters").click();
  await expect.poll(laidOut).toBe(0);
  await part("Propositions").click();
  await expect.poll(laidOut).toBeGreaterThan(0);
  await expect.poll(seen).toBe(before);
  expect(await laidOut()).toBeLessThan(LARGE.propositions - 5);
});

test("the bar that names the sides stays at the top while rows scroll", async () => {
  const page = await site.open();
  await proposition(page, "The High Commissioner’s office").scrollIntoViewIfNeeded();
  const [bar, part] = await Promise.all(
    [".rows-bar", "#picture"].map((one) => page.locator(one).boundingBox()),
  );
  expect(Math.round((bar?.y ?? 0) - (part?.y ?? 1))).toBe(0);
});

test.each(["the link", "the browser"])(
  "from a row to all that was said and back by %s: scroll, open row and focus are as they were",
  async (way) => {
    const page = await site.open();
    const opened = proposition(page, "A strong report");
    await opened.tap();
    const all = page.getByRole("link", { name: /^All \d+ statements on this/ });
    await all.evaluate((link) => link.scrollIntoView({ block: "center" }));
    const scrolled = () => page.locator("#picture").evaluate((box) => box.scrollTop);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await all.tap();
    await expect.poll(() => heading(page).isVisible()).toBe(true);
    if (way === "the link") await page.getByRole("link", { name: "Back to the propositions" }).tap();
    else await page.goBack();
    await expect.poll(() => opened.isVisible()).toBe(true);
    expect(await opened.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(scrolled).toBe(before);
    expect(await all.evaluate((link) => document.activeElement === link)).toBe(true);
  },
);
