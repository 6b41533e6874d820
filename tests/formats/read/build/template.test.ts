import { expect, test } from "vitest";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import { isOpen } from "../../../../src/formats/read/model/opening.ts";
import { findContent } from "../../../../src/formats/read/table/findContent.ts";
import { tableCsv } from "../../../../src/formats/write/tableCsv.ts";
import { templateTable } from "../../../../src/formats/write/templateTable.ts";
import { workbook } from "../../../../src/formats/write/workbook.ts";
import { tableTemplateWords } from "../../../../src/i18n/en/tableTemplate.ts";
import { englishWords } from "../../../fixtures/english.ts";
import { about, caseIn } from "../openedTable.ts";

const words = englishWords.of(tableTemplateWords);
const table = templateTable(words);

async function openedFile(content: ArrayBuffer) {
  const found = await findContent({ name: "template", content });
  if (found.is !== "tables") throw new Error(found.is);
  return openTables(found.tables, {}, about);
}

const asCsv = () => new TextEncoder().encode(tableCsv(table)).buffer;
const asWorkbook = async () => (await workbook([{ name: words.sheet, table }])).arrayBuffer();

test.each([
  ["CSV", asCsv],
  ["a workbook", asWorkbook],
])("the template opens as it is, as %s: nothing is asked, and nothing is wrong", async (_, file) => {
  const opening = await openedFile(await file());
  expect(opening.questions.filter(isOpen)).toEqual([]);
  expect(opening.faults).toEqual([]);
  expect(opening.leftOut).toEqual([]);
  expect(opening.lost).toEqual({ columns: [], more: [] });
  const { actors, propositions, statements, sources } = caseIn(opening);
  expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
    ["Riverside Traders", "business"],
    ["Cycling Club", "association"],
    ["Town Council", "authority"],
  ]);
  expect(propositions).toHaveLength(2);
  expect(sources).toHaveLength(4);
  expect(statements.map(({ stance }) => stance)).toEqual(["oppose", "support", "support", "mixed"]);
  expect(statements[0]?.quote?.text).toBe("Our customers come by car.");
});
