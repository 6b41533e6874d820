import { describe, expect, test } from "vitest";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import type { Choices } from "../../../../src/formats/read/model/choices.ts";
import { findContent } from "../../../../src/formats/read/table/findContent.ts";
import { about, caseIn } from "../openedTable.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;

async function openedBytes(content: ArrayBuffer | string, choices: Choices) {
  const found = await findContent({ name: "sheet.csv", content });
  if (found.is !== "tables") throw new Error(found.is);
  return { found, opening: openTables(found.tables, choices, { ...about, fileName: "sheet.csv" }) };
}

const sentence = { proposition: "The bridge should be built." };

describe("a table as people have it", () => {
  test("from Excel on Windows has semicolons, Windows' letters and German dates", async () => {
    const file = latin1(
      'Name;Position;Quote;Source;Date\r\nM\xfcller & S\xf6hne;daf\xfcr;"\x84Ja; sehr gern\x93";S\xfcddeutsche;3.4.2022\r\nL\xf6we;dagegen;nein;S\xfcddeutsche;13.4.2022\r\n',
    );
    const { found, opening } = await openedBytes(file, sentence);
    expect(found).toMatchObject({ encoding: "windows-1252" });
    expect(found.doubtful).toContain("Müller");
    const { actors, statements, sources } = caseIn(opening);
    expect(actors.map(({ name }) => name)).toEqual(["Müller & Söhne", "Löwe"]);
    expect(statements.map(({ stance, date, quote }) => [stance, date, quote?.text])).toEqual([
      ["support", "2022-04-03", "Ja; sehr gern"],
      ["oppose", "2022-04-13", "nein"],
    ]);
    expect(sources.map(({ title }) => title)).toEqual(["Süddeutsche"]);
  });

  test("has dates of four kinds, one of which decides for the others", async () => {
    const text =
      "\uFEFFName,Position,Quote,Source,Date\nAlpha,yes,a,Paper,03/04/2022\nBeta,no,b,Paper,13/04/2022\nGamma,partly,c,Paper,Apr 2022\nDelta,n/a,d,Paper,44654\nEpsilon,,e,Paper,\n";
    const { opening } = await openedBytes(text, sentence);
    expect(caseIn(opening).statements.map(({ stance, date }) => [stance, date])).toEqual([
      ["support", "2022-04-03"],
      ["oppose", "2022-04-13"],
      ["mixed", "2022-04"],
    ]);
    expect(opening.leftOut).toEqual([
      { reason: "noStanceChosen", value: "n/a", rows: [5] },
      { reason: "noStance", value: "", rows: [6] },
    ]);
  });

  test("has a quotation mark that never closes, and opens without its row", async () => {
    const text = 'Name,Position,Quote\nA,for,"fine"\nB,against,"never closed\nC,for,fine\nD,for,fine\n';
    const { opening } = await openedBytes(text, sentence);
    expect(opening).toMatchObject({ draft: null, faultyRows: 1 });
    expect(opening.faults).toMatchObject([{ row: 3, problem: "unclosedQuote" }]);
    const without = await openedBytes(text, { ...sentence, withoutFaulty: true });
    expect(caseIn(without.opening).actors.map(({ name }) => name)).toEqual(["A", "C", "D"]);
  });

  test("is pasted from a spreadsheet, with tabs", async () => {
    const { opening } = await openedBytes('Name\tPosition\nA, B\tfor\nC\t"two\nlines"\n', {
      ...sentence,
      stances: new Map([["two lines", "oppose"]]),
    });
    expect(caseIn(opening).actors.map(({ name }) => name)).toEqual(["A, B", "C"]);
  });
});
