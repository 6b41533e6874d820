import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { saveFile } from "../site/saveFile.ts";
import { address, count, openShare } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

/** What would run, load or change something if it were ever taken for more than a text. */
const HOSTILE = [
  '<img src=x onerror="window.hacked = 1">',
  "<svg/onload=window.hacked=1>",
  "</script><script>window.hacked = 1</script>",
  "<!--<script>window.hacked = 1//-->",
  '"><iframe srcdoc="<script>top.hacked = 1</script>"></iframe>',
  "javascript:window.hacked=1",
  "{{constructor.constructor('window.hacked=1')()}}",
  "\u202Egnitirw sdrawkcab\u202C",
  "__proto__",
  "constructor",
  "a\u2028c",
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const row = (text: string, at: number) =>
  [text, at % 2 === 0 ? "for" : "against", `On ${text}`, `So says ${text}`, text].map(cell).join(",");
const TABLE = ["Name,Position,Proposition,Quote,Source", ...HOSTILE.map(row)].join("\r\n");

const give = (page: Page, text: string) =>
  page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "<b>own</b>.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

/** What a page has of what the cells would make, and whether any of it ran. */
const harmIn = (page: Page) =>
  page.evaluate(() => ({
    hacked: "hacked" in window || "hacked" in Object.prototype,
    made: document.querySelectorAll("img[src=x], iframe[srcdoc], [onerror], [onload], #root script").length,
    links: [...document.querySelectorAll("a")].filter(({ href }) => /^(?:javascript|data):/i.test(href))
      .length,
  }));
const HARMLESS = { hacked: false, made: 0, links: 0 };

/** All that stands on the pages that show the most of a case. */
const shownTexts = async (page: Page, id: string) => {
  const texts: string[] = [];
  for (const search of ["?form=rows", "?view=matrix", "?view=sides", "?form=list", "/about"]) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/${id}${search}`);
    await page.waitForFunction(() => document.querySelector(".room-wait") === null);
    expect(await harmIn(page)).toEqual(HARMLESS);
    texts.push(await page.evaluate(() => document.body.textContent ?? ""));
    // oxlint-enable no-await-in-loop
  }
  return texts.join("\n");
};

test("cells that would run are shown as texts, on the way to a case, in it, and in the file it is saved as", async () => {
  const page = await site.open("//page/open", {});
  await give(page, TABLE);
  await page.getByRole("heading", { name: "What this is" }).waitFor();
  expect(await harmIn(page)).toEqual(HARMLESS);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect.poll(() => count(page)).toBe(`${HOSTILE.length} statements by ${HOSTILE.length} actors`);
  const id = address(page).slice(1);
  const shown = await shownTexts(page, id);
  for (const text of HOSTILE) expect(shown).toContain(text);

  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${id}`);
  const { path } = await saveFile(
    (await openShare(page)).getByRole("button", { name: "Save as one HTML file" }),
  );
  const saved = await page.context().newPage();
  await saved.goto(pathToFileURL(path).href);
  await expect.poll(() => harmIn(saved)).toEqual(HARMLESS);
  const again = await shownTexts(saved, id);
  for (const text of HOSTILE) expect(again).toContain(text);
  await saved.close();
});

test("a link that would run becomes none", async () => {
  const page = await site.open("//page/open", {});
  const links = [
    "javascript:window.hacked=1",
    "data:text/html,<script>1</script>",
    " JaVaScRiPt:alert(1)",
    "//x.y",
  ];
  const rows = links.map((link, at) => ["Ann", "for", `Number ${at}`, "Paper", link].map(cell).join(","));
  await give(page, ["Name,Position,Proposition,Source,Link", ...rows].join("\n"));
  await page.getByRole("heading", { name: "What this is" }).waitFor();
  expect(await page.locator("main").innerText()).toContain("javascript:window.hacked=1");
  expect(await harmIn(page)).toEqual(HARMLESS);
});
