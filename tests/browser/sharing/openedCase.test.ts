import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ownCase } from "../../fixtures/ownCase.ts";
import { saveFile } from "../site/saveFile.ts";
import { address, openShare } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

// A text that would end the script in which it is saved.
const opened = {
  ...ownCase(),
  question: "Who crosses </script><script>window.hacked = 1</script> at Linden?",
};

const openOwn = async (): Promise<Page> => {
  const page = await site.open("//page/open", {});
  const file = join(mkdtempSync(join(tmpdir(), "own-")), "own.json");
  writeFileSync(file, JSON.stringify(opened));
  await page.getByLabel("Choose a file").setInputFiles(file);
  await expect.poll(() => address(page)).toBe(`/${opened.id}`);
  return page;
};

const question = (page: Page) => page.getByRole("heading", { level: 1, name: opened.question });
const isHacked = (page: Page) => page.evaluate(() => "hacked" in window);

test("an opened case is saved as one file that opens without a network, at the view and filters of then, and again", async () => {
  const page = await openOwn();
  await page.evaluate((id) => {
    location.hash = `#/${id}/actor/quill?stance=oppose&view=matrix`;
  }, opened.id);
  const dialog = await openShare(page);
  const first = await saveFile(dialog.getByRole("button", { name: "Save as one HTML file" }));
  expect(first.name).toMatch(/^linden-river-.*-page\.html$/);

  const saved = await page.context().newPage();
  await page.context().setOffline(true);
  await saved.goto(pathToFileURL(first.path).href);
  await question(saved).waitFor();
  expect(address(saved)).toBe(`/${opened.id}/actor/quill?stance=oppose&view=matrix`);
  await expect
    .poll(() => saved.getByRole("heading", { name: "Barnaby Quillfeather" }).isVisible())
    .toBe(true);
  await expect.poll(() => saved.evaluate(() => document.scripts.length)).toBe(0);
  expect(await isHacked(saved)).toBe(false);

  const second = await saveFile(
    (await openShare(saved)).getByRole("button", { name: "Save as one HTML file" }),
  );
  expect(Math.abs(statSync(second.path).size - statSync(first.path).size)).toBeLessThan(2048);
});

test("a link carries an opened case to who has nothing of it, who is told first what it is", async () => {
  const page = await openOwn();
  const field = (await openShare(page)).getByRole("textbox", { name: "Link with the case inside" });
  const link = await field.inputValue();
  expect(link.length).toBeLessThan(12_000);

  const other = await site.open(`/${link.slice(link.indexOf("#"))}`.replace("/#", "/"), {});
  const shown = other.getByRole("region", { name: "A case in a link" });
  await expect.poll(() => shown.innerText()).toContain("18 statements, 6 actors, 3 propositions.");
  expect(await shown.innerText()).toContain("Nothing was fetched.");
  await shown.getByRole("button", { name: "Open this case" }).click();
  await question(other).waitFor();
  expect(await isHacked(other)).toBe(false);
});

test("an opened case that this device was asked to remember is there after a reload, until it is forgotten", async () => {
  const page = await openOwn();
  await (await openShare(page)).getByRole("checkbox", { name: "Remember this case on this device" }).check();
  await page.getByText(/^Remembered\./).waitFor();
  await page.reload();
  await question(page).waitFor();
  expect(address(page)).toBe(`/${opened.id}`);
  await site.goTo(page, "//page/open");
  await page.getByRole("button", { name: /^Forget “/ }).click();
  await page.getByText(/is forgotten\.$/).waitFor();
  await page.goto("about:blank");
  await page.goBack();
  await page.evaluate((id) => {
    location.hash = `#/${id}`;
  }, opened.id);
  await page.getByRole("heading", { name: "Case not found" }).waitFor();
});
