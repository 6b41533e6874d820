import { describe, expect, test } from "vitest";
import { openTables } from "../../../../../src/formats/read/build/openTables.ts";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { findContent } from "../../../../../src/formats/read/table/findContent.ts";
import { about, caseIn } from "../../openedTable.ts";

const FILES = {
  "overview.json": {
    title: "Landtagswahl Beispielland",
    date: "2025-05-09T00:00:00.000Z",
    info: "https://example.org/wahl",
    data_source: "https://example.org/wahlomat.zip",
  },
  "party.json": [
    { id: 0, name: "AAA", longname: "Partei der Beispiele" },
    { id: 1, name: "BBB", longname: "Bund der Muster" },
  ],
  "category.json": [{ id: 0, label: "Verkehr" }],
  "statement.json": [
    { id: 0, category: 0, label: "Tempolimit", text: "Es soll ein Tempolimit gelten." },
    { id: 1, category: 0, label: "Bahn", text: "Die Bahn soll öfter fahren." },
  ],
  "answer.json": [
    { id: 0, message: "Stimme zu" },
    { id: 1, message: "Stimme nicht zu" },
    { id: 2, message: "Neutral" },
  ],
  "comment.json": [
    { id: 0, text: '"Ja, \n bald."' },
    { id: 1, text: '""' },
  ],
  "opinion.json": [
    { id: 0, party: 0, statement: 0, answer: 0, comment: 0 },
    { id: 1, party: 0, statement: 1, answer: 2, comment: 1 },
    { id: 2, party: 1, statement: 0, answer: 1, comment: 1 },
  ],
};

async function openedFiles(names: readonly (keyof typeof FILES)[]) {
  const found = await Promise.all(
    names.map((name) => findContent({ name, content: JSON.stringify(FILES[name], null, 1) })),
  );
  return openTables(
    found.flatMap((one) => (one.is === "tables" ? one.tables : [])),
    {},
    about,
  );
}

describe("the files of an election in qual-o-mat-data", () => {
  test("are joined by what their numbers mean in each", async () => {
    const opening = await openedFiles(Object.keys(FILES) as (keyof typeof FILES)[]);
    expect(opening).toMatchObject({ preset: "qualOMat", faults: [] });
    expect(opening.questions.filter(isOpen)).toEqual([]);
    expect(opening.leftOut).toEqual([{ reason: "noStanceChosen", value: "Neutral", rows: [2] }]);
    const { title, themes, actors, propositions, sources, statements } = caseIn(opening);
    expect(title).toBe("Landtagswahl Beispielland");
    expect(themes).toMatchObject([{ title: "Verkehr" }]);
    expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["AAA", ["Partei der Beispiele"]],
      ["BBB", ["Bund der Muster"]],
    ]);
    expect(propositions).toMatchObject([{ label: "Tempolimit", text: "Es soll ein Tempolimit gelten." }]);
    expect(statements).toMatchObject([
      { stance: "support", date: "2025-05-09", quote: { text: "Ja, \n bald.", language: "de" } },
      { stance: "oppose", attribution: "recorded" },
    ]);
    expect(sources).toMatchObject([
      { title: "Wahl-O-Mat: Landtagswahl Beispielland", url: "https://example.org/wahlomat.zip" },
    ]);
  });

  test("open also without the files that only name things", async () => {
    const opening = await openedFiles(["statement.json", "opinion.json", "party.json", "comment.json"]);
    expect(caseIn(opening).statements.map(({ stance }) => stance)).toEqual(["support", "oppose"]);
  });
});
