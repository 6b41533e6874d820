import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dnaEventList } from "../../../src/formats/write/dnaEventList.ts";
import { aSource, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { anyIndex, inFiles, oddText } from "../../fixtures/randomCases.ts";

const HEAD =
  '"statement_id";"time";"person";"organization";"concept";"agreement";"commitment";"condition";"links";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"';

test("an event list has the columns, quotes and line ends that DNA writes", () => {
  const index = anIndex({
    actors: [anActor(), anActor({ id: "office", name: 'The "Office"; of data', kind: "government" })],
    statements: [
      aStatement({
        date: "2022-08",
        quote: { text: 'Open "it"; now', language: "en" },
        commitment: "credits",
        condition: "If it's cheap; and safe",
      }),
      aStatement({
        id: "s2",
        actor: "office",
        stance: "oppose",
        speaker: "a spokesperson",
        links: [
          { type: "answers", statement: "s1" },
          { type: "cites", statement: "left-out" },
        ],
      }),
      aStatement({ id: "left-out", stance: "mixed" }),
    ],
    sources: [aSource({ author: "Cem" })],
  });
  expect(dnaEventList(index, [0, 1]).text.split("\n")).toEqual([
    HEAD,
    `1;2022-08-01 00:00:00;"Ann Example";"Ann Example";"The city should publish its data.";1;"credits";"If it's cheap, and safe";"";0;0;"Open 'it', now";"Standpoint";1;"A piece on data";"Cem";"The Paper";"";"news-article"`,
    `2;2022-08-25 00:00:00;"a spokesperson";"The 'Office', of data";"The city should publish its data.";0;"";"";"answers 1, cites 3";0;0;"[summary] She asks the city to publish its data.";"Standpoint";1;"A piece on data";"Cem";"The Paper";"";"news-article"`,
  ]);
});

test("mixed and abstaining statements are left out and counted, and ids stay whatever is left out", () => {
  const stances = ["mixed", "support", "abstain", "oppose"];
  const statements = stances.map((stance, at) =>
    aStatement({ id: `s${at + 1}`, stance, ...(at === 1 ? { date: "2021" } : {}) }),
  );
  const list = dnaEventList(anIndex({ statements }), [0, 1, 2, 3]);
  expect([list.rows, list.leftOut, list.datedBySource]).toEqual([2, 2, 1]);
  expect(list.text.split("\n").map((line) => line.split(";")[0])).toEqual(['"statement_id"', "2", "4"]);
});

test("a list of nothing is its head alone", () => {
  expect(dnaEventList(anIndex(), [])).toEqual({ text: HEAD, rows: 0, leftOut: 0, datedBySource: 0 });
});

test("any case makes rows of 19 cells, one for each statement that supports or opposes", () => {
  fc.assert(
    fc.property(anyIndex, (index) => {
      const places = index.case.statements.map((_, place) => place);
      const { text, rows, leftOut } = dnaEventList(index, places);
      const read: string[][] = parse(text, { delimiter: ";" });
      expect(read.every((row) => row.length === 19)).toBe(true);
      expect(read.length).toBe(rows + 1);
      expect(rows + leftOut).toBe(places.length);
    }),
  );
});

test("any text stays in its cell", () => {
  fc.assert(
    fc.property(
      oddText.filter((text) => /\S/.test(text)),
      (summary) => {
        const { text } = dnaEventList(anIndex({ statements: [aStatement({ summary })] }), [0]);
        const [, row]: string[][] = parse(text, { delimiter: ";", record_delimiter: "\n" });
        expect(row).toHaveLength(19);
        expect(row?.[11]).toBe(`[summary] ${inFiles(summary)}`.replaceAll('"', "'").replaceAll(";", ","));
      },
    ),
  );
});

test("a name that a spreadsheet would run begins with an apostrophe, and a day before the year 0 is whole", () => {
  const index = anIndex({
    actors: [anActor({ name: "=cmd|' /C calc'!A0" })],
    statements: [aStatement({ date: "-0043-03-15" })],
  });
  const [, row = ""] = dnaEventList(index, [0]).text.split("\n");
  expect(row.split(";").slice(1, 4)).toEqual([
    "-0043-03-15 00:00:00",
    `"'=cmd|' /C calc'!A0"`,
    `"'=cmd|' /C calc'!A0"`,
  ]);
});
