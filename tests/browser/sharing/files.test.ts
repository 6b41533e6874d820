import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { OPPOSING_COUNT } from "../../fixtures/caseNumbers.ts";
import { saveFile } from "../site/saveFile.ts";
import { address, count } from "../site/theApp.ts";
import { useSite } from "../site/useSite.ts";

const site = useSite();

const save = (page: Page, format: string) => saveFile(page.getByRole("button", { name: format }));

const openDownloads = async (search: string) => {
  const page = await site.open(search);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Download" }).click();
  return page;
};

const choose = async (buffer: Buffer) => {
  const page = await site.open("//page/open");
  const file = { name: "case.json", mimeType: "application/json", buffer };
  await page.getByLabel("Choose a file").setInputFiles(file);
  return page;
};

test("a filtered case that was saved is opened again with the same statements", async () => {
  const page = await openDownloads("?stance=oppose");
  const { name, bytes } = await save(page, "Case file, JSON");
  expect(name).toBe("xinjiang-report-2022-2022-08-25-case.json");
  const opened = await choose(bytes);
  await expect.poll(() => address(opened)).toBe("/xinjiang-report-2022-opened");
  await expect.poll(() => count(opened)).toBe(OPPOSING_COUNT);
});

test.each([
  ["Statements, CSV", "statements.csv"],
  ["Tables, Excel", "tables.xlsx"],
  ["Positions, CSV", "positions.csv"],
  ["Event list, CSV", "dna.csv"],
  ["Network, GraphML", "alignment.graphml"],
  ["Network, GEXF", "alignment.gexf"],
])("what is shown is saved: %s", async (format, ending) => {
  const { name, bytes } = await save(await openDownloads("?view=alignment"), format);
  expect(name).toBe(`xinjiang-report-2022-2022-08-25-${ending}`);
  expect(bytes.length).toBeGreaterThan(1000);
});

test("where nothing is left, nothing can be saved, and it is said why", async () => {
  const page = await openDownloads("?q=zzzzzz");
  await expect.poll(() => page.getByText("No statements match, so there is nothing").isVisible()).toBe(true);
  await expect.poll(() => page.getByRole("button", { name: "Statements, CSV" }).isDisabled()).toBe(true);
});
