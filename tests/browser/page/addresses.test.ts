import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OPPOSING_COUNT, WHOLE_COUNT } from "../../fixtures/caseNumbers.ts";
import { settle } from "../site/settle.ts";
import { address, count, facet, search, statements } from "../site/theApp.ts";
import { VERY_WIDE, useSite } from "../site/useSite.ts";

const site = useSite(VERY_WIDE);

/** All that a person can tell of what is shown; nothing of how it is told. */
const visibleFacts = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.trim());
    const values = (selector: string) =>
      [...document.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);
    return {
      title: document.title,
      count: texts("#results > [aria-hidden]"),
      chips: texts(".active-filters__chips button"),
      checked: texts("label:has(:checked)"),
      pressed: texts('button[aria-pressed="true"]'),
      fields: values("input:not([type=checkbox]), select"),
      nodes: [...document.querySelectorAll("[data-node]")].map(
        (node) => `${node.getAttribute("data-node")} ${node.getAttribute("transform")}`,
      ),
      selected: [...document.querySelectorAll('[data-node][aria-pressed="true"], [data-selected]')].map(
        (mark) => mark.getAttribute("data-node") ?? mark.getAttribute("data-link"),
      ),
      rows: texts("tbody tr"),
      headings: texts("#reading h2, #reading h3"),
      said: texts("#reading blockquote, #reading [aria-label=Statements] > li"),
    };
  });

/** What a person does, and what must differ afterwards. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "a proposition": (page) =>
    facet(page, "Propositions")
      .getByRole("checkbox", { name: /^Genocide/ })
      .check(),
  "a stance": (page) =>
    facet(page, "Stance")
      .getByRole("button", { name: /^Oppose/ })
      .click(),
  "a kind of actor": (page) =>
    facet(page, "Kind of actor")
      .getByRole("checkbox", { name: /^Person/ })
      .check(),
  "a commitment": (page) =>
    facet(page, "Commitment")
      .getByRole("checkbox", { name: /^Raises concern/ })
      .check(),
  "an attribution": (page) =>
    facet(page, "Attribution")
      .getByRole("checkbox", { name: /^Own words/ })
      .check(),
  "unnamed actors": (page) =>
    facet(page, "Named or unnamed")
      .getByRole("checkbox", { name: /^Unnamed/ })
      .check(),
  "a first day": (page) => facet(page, "Date").getByLabel("From").fill("2022-01-01"),
  "words with signs in them": (page) => search(page).fill("“UN” & 100% #1/2?"),
  "an order": (page) => page.getByLabel("Sort by").selectOption("actor"),
  groups: (page) => page.getByLabel("Group by").selectOption("proposition"),
  "the table": (page) => page.getByRole("button", { name: "Table", exact: true }).click(),
  "an actor": (page) => page.locator('[data-node="actor/wang-yi"]').press("Enter"),
  "a proposition's panel": (page) => page.locator('[data-node="proposition/abuses"]').press("Enter"),
  "a moved node": (page) => page.locator('[data-node="actor/wang-yi"]').press("Shift+ArrowDown"),
};

let kept: Page | undefined;

/** The page with nothing chosen: the last link that was opened is left, as a reader leaves it, without loading it anew. */
async function bare(): Promise<Page> {
  kept ??= await site.open();
  await site.goTo(kept, "");
  return kept;
}

test.each(Object.keys(acts))(
  "%s comes back from its link, and Back and Forward undo and redo it",
  async (name) => {
    const page = await bare();
    const before = await visibleFacts(page);
    await acts[name]?.(page);
    await expect.poll(() => address(page)).not.toBe("/xinjiang-report-2022");
    await expect.poll(() => visibleFacts(page)).not.toEqual(before);
    // What is opened comes with its room, after its address.
    await settle(page);
    const after = await visibleFacts(page);
    await page.goBack();
    await expect.poll(() => visibleFacts(page)).toEqual(before);
    await page.goForward();
    await expect.poll(() => visibleFacts(page)).toEqual(after);
    const again = await site.open(address(page).replace("/xinjiang-report-2022", ""));
    await expect.poll(() => visibleFacts(again)).toEqual(after);
  },
);

test("many choices together are undone one by one, a step Back each", async () => {
  const page = await site.open();
  await settle(page);
  const states = [await visibleFacts(page)];
  for (const name of ["a stance", "a kind of actor", "an order", "an actor"]) {
    const [from, last] = [address(page), states.at(-1)];
    await acts[name]?.(page);
    await expect.poll(() => address(page)).not.toBe(from);
    await expect.poll(() => visibleFacts(page)).not.toEqual(last);
    await settle(page);
    states.push(await visibleFacts(page));
  }
  for (const state of states.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(() => visibleFacts(page)).toEqual(state);
  }
});

test("an address that is written by hand while the page is open is followed, and every page has its title", async () => {
  const page = await site.open();
  const of = "· The UN’s Xinjiang report · Standpoint";
  const titles = {
    "/actor/wang-yi?stance=oppose": `Wang Yi ${of}`,
    "/proposition/abuses": `Serious violations ${of}`,
    "/position/china/abuses": `China’s government on Serious violations ${of}`,
    "/compare/china/wang-yi": `China’s government and Wang Yi compared ${of}`,
    "/about": `About ${of}`,
    "/actor/nobody": `Actor not found in this case ${of}`,
    "/no/such/page": "Page not found · Standpoint",
    "": "The UN’s Xinjiang report · Standpoint",
    "-not": "Case not found · Standpoint",
  };
  for (const [path, title] of Object.entries(titles)) {
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/xinjiang-report-2022${path}`);
    await expect.poll(() => page.title()).toBe(title);
  }
});

test("a word typed letter by letter is one step back", async () => {
  const page = await site.open();
  await search(page).pressSequentially("genocide", { delay: 30 });
  await expect.poll(() => address(page)).toBe("/xinjiang-report-2022?q=genocide");
  await page.goBack();
  await expect.poll(() => search(page).inputValue()).toBe("");
  await expect.poll(() => count(page)).toBe(WHOLE_COUNT);
  await page.goForward();
  await expect.poll(() => search(page).inputValue()).toBe("genocide");
});

test("a letter typed just before Back does not come back after it", async () => {
  const page = await site.open("?stance=oppose");
  await facet(page, "Stance")
    .getByRole("button", { name: /^Mixed/ })
    .click();
  // The page itself goes back as soon as the count follows: on a busy machine a test would come too late.
  await page.locator("#results > [aria-hidden]").evaluate((shown) => {
    new MutationObserver((_, watch) => {
      watch.disconnect();
      history.back();
    }).observe(shown, { subtree: true, childList: true, characterData: true });
  });
  await search(page).pressSequentially("x");
  await expect.poll(() => address(page)).toBe("/xinjiang-report-2022?stance=oppose");
  await page.waitForTimeout(400);
  expect(address(page)).toBe("/xinjiang-report-2022?stance=oppose");
  await expect.poll(() => search(page).inputValue()).toBe("");
});

test("what a link asks for and the case does not have is named, and the rest of it is applied", async () => {
  const page = await site.open("?stance=oppose,sideways&kind=robot&from=2022-13-45&group=colour");
  const notice = page.locator(".notice");
  await notice.waitFor();
  await expect.poll(() => notice.innerText()).toMatch(/stance=sideways.*kind=robot.*from=2022-13-45/);
  await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect.poll(() => notice.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test("the bare address opens the case, with the filter that it carries", async () => {
  const page = await site.open("//?stance=oppose");
  await statements(page).waitFor();
  expect(address(page)).toBe("/xinjiang-report-2022?stance=oppose");
  await expect.poll(() => count(page)).toBe(OPPOSING_COUNT);
});
