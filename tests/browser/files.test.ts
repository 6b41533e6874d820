import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { saveFile } from "./saveFile.ts";
import { address, count } from "./theApp.ts";
import { useSite } from "./useSite.ts";

const site = useSite();

const save = (page: Page, format: string) => saveFile(page.getByRole("button", { name: format }));

const openDownloads = async (search: string) => {
  const page = await site.open(search);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Download" }).click();
  return page;
};

const choose = async (buffer: Buffer) => {
  const page = await site.open("//open");
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
  await expect.poll(() => count(opened)).toBe("10 statements by 6 actors");
});

test.each([
  ["Statements, CSV", "statements.csv"],
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
  await expect.poll(() => page.getByText("The filters leave no statement over").isVisible()).toBe(true);
  await expect.poll(() => page.getByRole("button", { name: "Statements, CSV" }).isDisabled()).toBe(true);
});

describe("a file that is no case is told from one, with the place of the fault", () => {
  test.each([
    ["broken JSON", Buffer.from('{\n "a": 1,,'), "line 2, column 9"],
    ["JSON of another shape", Buffer.from("[1]"), "format: is missing"],
    ["an empty file", Buffer.from(""), "There is nothing in it."],
    ["another encoding", Buffer.from('{"a":"\u00e9"}', "latin1"), "This file is not in UTF-8"],
  ])("%s", async (_, buffer, fault) => {
    const page = await choose(buffer);
    await expect.poll(() => page.getByRole("alert").innerText()).toContain(fault);
  });

  test("what was pasted stays", async () => {
    const page = await site.open("//open");
    await page.getByLabel("Or paste its text").fill("{");
    await page.getByRole("button", { name: "Open what is pasted" }).click();
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("line 1, column 2");
    await expect.poll(() => page.getByLabel("Or paste its text").inputValue()).toBe("{");
  });
});
