import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { quizQuestions } from "../../../src/classroom/quiz/quizQuestions.ts";
import { evenChunks } from "../../../src/classroom/choose/chunks.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { axeFindings } from "../site/axeFindings.ts";
import { readPdf } from "../site/readPdf.ts";
import { PHONE, useSite } from "../site/useSite.ts";

const site = useSite();
const index = xinjiangIndex();
const asked = (seed: string, items = 6) => quizQuestions(index, seed, items);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const question = (page: Page) => page.locator(".quiz-question").innerText();

describe("who said it", () => {
  test("two students with the same seed get the same questions", async () => {
    const [one, other] = await Promise.all([site.open("/quiz?seed=9b", {}), site.open("/quiz?seed=9b", {})]);
    const first = asked("9b")[0]!;
    await expect.poll(() => question(one)).toContain(first.words.text);
    expect(await question(other)).toBe(await question(one));
  });

  test("goes by keyboard alone, and puts focus on who it was, then on the next question", async () => {
    const page = await site.open("/quiz?seed=4");
    const questions = asked("4");
    for (const [at, { statement, options }] of questions.entries()) {
      const place = options.findIndex(({ id }) => id === statement.actor);
      await page.keyboard.press(String(place + 1));
      await expect.poll(() => focused(page)).toBe(`Said by: ${options[place]!.name}`);
      await expect
        .poll(() => page.getByRole("status").first().innerText())
        .toBe("You recognised who said it.");
      await page.keyboard.press("Enter");
      const next = at + 1 < questions.length ? `Question ${at + 2} of 6` : "You recognised 6 of 6";
      await expect.poll(() => focused(page)).toBe(next);
    }
  });

  test("the page holds nothing before the guess that tells the answer", async () => {
    const page = await site.open("/quiz?seed=5");
    for (const [at, { statement }] of asked("5").entries()) {
      await expect.poll(() => question(page)).toContain(`Question ${at + 1} of 6`);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      const telling = [
        `/${statement.id}`,
        `"${statement.id}"`,
        `"${statement.actor}"`,
        `/${statement.actor}`,
      ];
      for (const text of [...telling, statement.summary]) expect(html.includes(text ?? "")).toBe(false);
      await page.getByRole("button", { name: /^Skip/ }).click();
    }
  });

  test("a phone shows the words and all four to choose from without scrolling", async () => {
    const page = await site.open("/quiz?seed=3", PHONE);
    for (const at of asked("3").keys()) {
      await expect.poll(() => question(page)).toContain(`Question ${at + 1} of 6`);
      await page.evaluate(() => scrollTo(0, 0));
      const box = await page.locator(".quiz-option").last().boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole("button", { name: /^Skip/ }).click();
    }
  });
});

/** Which sheet has a question: they are spread evenly. */
const onSheet = (at: number, count: number, most: number) =>
  evenChunks([...Array(count).keys()], most).findIndex((part) => part.includes(at));

describe("the quiz on paper", () => {
  test.each(["a4", "letter"] as const)(
    "prints on %s, three questions to a sheet, each whole, and the key apart",
    async (paper) => {
      const perSheet = 3;
      for (const [seed, items] of [
        ["2", 6],
        ["6", 40],
      ] as const) {
        const page = await site.open(`/cards?print=quiz&seed=${seed}&items=${items}&paper=${paper}`);
        await expect.poll(() => page.locator(".quiz-item").count()).toBe(items);
        const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
        const sheets = Math.ceil(items / perSheet);
        expect(pages.length).toBe(sheets + Math.ceil(items / 10));
        const plain = (text: string) => text.replaceAll(/\s+/g, " ");
        for (const [at, { words, statement, options }] of asked(seed, items).entries()) {
          const sheet = pages[onSheet(at, asked(seed, items).length, perSheet)] ?? "";
          expect(sheet).toContain(plain(words.text));
          for (const { name } of options) expect(sheet).toContain(name);
          const letter = "ABCD"[options.findIndex(({ id }) => id === statement.actor)];
          expect(pages[sheets + onSheet(at, items, 10)]).toContain(`${at + 1} ${letter}`);
        }
        for (const text of pages) expect(text).toContain("data version");
        for (const text of pages.slice(0, sheets)) expect(text).not.toContain("Teacher’s key");
        for (const text of pages.slice(sheets)) expect(text).toContain("Teacher’s key");
      }
    },
  );

  test("the reflection sheet is one page", async () => {
    const page = await site.open("/quiz?seed=4&items=2");
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Skip to the end" }).click();
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Reflection sheet");
    expect(pages[0]).toContain("seed 4, 2 questions");
  });
});

test("nothing in the way of assistive technology, before the guess, after it, and at the end", async () => {
  const page = await site.open("/quiz?seed=4&items=1");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("1");
  await expect.poll(() => focused(page)).toMatch(/^Said by: /);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatch(/^You recognised/);
  await page.getByText(/^Fewer questions/).click();
  await expect.poll(() => page.getByRole("textbox", { name: "Seed" }).isVisible()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});
