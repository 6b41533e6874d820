import { expect, test } from "vitest";
import { openTables } from "../../../../../src/formats/read/build/openTables.ts";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { workbookTables } from "../../../../../src/formats/read/table/workbookTables.ts";
import { workbook } from "../../../../../src/formats/write/workbook.ts";
import { about, caseIn } from "../../openedTable.ts";

const HEADERS = [
  "Partei: Nr.",
  "Partei: Kurzbezeichnung",
  "Partei: Name",
  "These: Nr.",
  "These: Titel",
  "These: These",
  "Position: Position",
  "Position: Begründung",
];
const THESIS = ["1", "Tempolimit", "Auf allen Straßen soll ein Tempolimit gelten."];
const REASON = `"${"Das wollen wir schon lange, ".repeat(12)}und zwar bald."`;

test("the data set of a Wahl-O-Mat opens from a later sheet, with long reasons and without who is neutral", async () => {
  const file = await workbook([
    { name: "Hinweise", table: { columns: ["Hinweis"], rows: [["Stand: heute"]] } },
    {
      name: "Datensatz",
      table: {
        columns: HEADERS,
        rows: [
          ["1", "AAA", "Partei der Beispiele", ...THESIS, "stimme zu", REASON],
          ["2", "BBB", "Bund der Muster", ...THESIS, "Stimme nicht zu", ""],
          ["3", "CCC", "Die Mitte", ...THESIS, "neutral", "Mal sehen."],
        ],
      },
    },
  ]);
  const tables = (await workbookTables("wahl.xlsx", await file.arrayBuffer())) ?? [];
  const opening = openTables(tables, {}, about);
  expect(opening).toMatchObject({ preset: "wahlOMat", faults: [] });
  expect(opening.questions.filter(isOpen)).toEqual([]);
  expect(opening.leftOut).toEqual([{ reason: "noStanceChosen", value: "neutral", rows: [4] }]);
  const { actors, kinds, propositions, statements } = caseIn(opening);
  expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["AAA", ["Partei der Beispiele"]],
    ["BBB", ["Bund der Muster"]],
  ]);
  expect(kinds).toEqual([{ id: "party", label: "Party" }]);
  expect(propositions).toMatchObject([{ label: "Tempolimit", text: THESIS[2] }]);
  expect(statements).toMatchObject([
    { stance: "support", attribution: "direct", locator: "These 1", quote: { language: "de" } },
    { stance: "oppose", attribution: "recorded" },
  ]);
  expect(statements[0]?.quote?.text).toMatch(/^Das wollen wir .+ bald\.$/);
});
