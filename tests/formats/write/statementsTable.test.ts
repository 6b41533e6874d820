import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesIn } from "../../../src/case/statementSet.ts";
import { harmlessCell } from "../../../src/formats/write/harmlessCell.ts";
import { statementsTable } from "../../../src/formats/write/statementsTable.ts";
import { tableCsv } from "../../../src/formats/write/tableCsv.ts";
import { applyFilter } from "../../../src/filter/applyFilter.ts";
import { aProposition, aRelation, aSource, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { filteredCase, inFiles, oddText } from "../../fixtures/randomCases.ts";

type Row = Readonly<Record<string, string>>;

/** As another program reads it. */
const statementsCsv = (...given: Parameters<typeof statementsTable>) => tableCsv(statementsTable(...given));
const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true });

describe("the table of statements", () => {
  test("has a row for each statement, with who said what, when, where and how we know", () => {
    const index = anIndex({
      actors: [anActor({ country: "CH" }), anActor({ id: "bob", name: "Bob" })],
      statements: [
        aStatement({
          addressee: "bob",
          commitment: "raises-concern",
          condition: "If it is true, she says.",
          links: [
            { type: "answers", statement: "s2" },
            { type: "cites", statement: "s2" },
          ],
          date: "2022-08",
          quote: { text: "open it", language: "en" },
          note: "Twice.",
        }),
        aStatement({ id: "s2", actor: "bob" }),
      ],
      sources: [aSource({ author: "Cem" })],
    });
    const [first, second] = read(statementsCsv(index, [0, 1]));
    expect(first).toEqual({
      statement_id: "s1",
      actor_id: "ann",
      actor: "Ann Example",
      actor_kind: "person",
      named: "true",
      country: "CH",
      speaker: "",
      via: "",
      addressee_id: "bob",
      addressee: "Bob",
      body_id: "ann",
      proposition_id: "open-data",
      proposition_label: "Open data",
      proposition: "The city should publish its data.",
      theme: "Policy",
      contrary_id: "",
      stance: "support",
      commitment: "raises-concern",
      condition: "If it is true, she says.",
      links: "answers s2, cites s2",
      date: "2022-08",
      earliest_day: "2022-08-01",
      latest_day: "2022-08-31",
      attribution: "paraphrase",
      quote: "open it",
      quote_language: "en",
      summary: "She asks the city to publish its data.",
      note: "Twice.",
      locator: "1",
      source_id: "paper",
      source_title: "A piece on data",
      source_author: "Cem",
      publisher: "The Paper",
      source_date: "2022-08-25",
      source_url: "https://example.org/piece",
      case_id: "city-data",
      case_title: "City data",
      data_version: "2022-08-25",
      licence: "CC0-1.0",
    });
    expect(second).toMatchObject({ date: "", earliest_day: "", latest_day: "", addressee: "", quote: "" });
    expect(second).toMatchObject({ commitment: "", condition: "", links: "" });
  });

  test("names linked statements that have no row, whom an actor speaks for in the end, and contraries both ways", () => {
    const index = anIndex({
      actors: ["ann", "office", "city"].map((id) => anActor({ id })),
      propositions: [aProposition({ contrary: "closed-data" }), aProposition({ id: "closed-data" })],
      statements: [
        aStatement({ links: [{ type: "relays", statement: "s2" }] }),
        aStatement({ id: "s2", actor: "city", proposition: "closed-data" }),
      ],
      relations: [aRelation("ann", "office"), aRelation("office", "city")],
    });
    expect(read(statementsCsv(index, [0]))[0]).toMatchObject({
      links: "relays s2",
      body_id: "city",
      contrary_id: "closed-data",
    });
    expect(read(statementsCsv(index, [1]))[0]).toMatchObject({
      links: "",
      body_id: "city",
      contrary_id: "open-data",
    });
  });

  test("begins with a byte order mark and ends each line with CR and LF", () => {
    const csv = statementsCsv(anIndex(), [0]);
    expect(csv.startsWith("\uFEFFstatement_id,")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(3);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  test("of the first case has all its statements, in order", () => {
    const index = xinjiangIndex();
    const places = index.case.statements.map((_, place) => place);
    const ids = read(statementsCsv(index, places)).map((row) => row["statement_id"]);
    expect(ids).toEqual(index.case.statements.map(({ id }) => id));
  });

  test("gives every text back as another program reads it, but for the apostrophe of what looks like a formula", () => {
    const someText = oddText.filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(someText, someText, (summary, name) => {
        const index = anIndex({ actors: [anActor({ name })], statements: [aStatement({ summary })] });
        const [row] = read(statementsCsv(index, [0]));
        expect(row?.["summary"]).toBe(harmlessCell(inFiles(summary)));
        expect(row?.["actor"]).toBe(harmlessCell(inFiles(name)));
      }),
    );
  });

  test("has exactly the statements that a filter lets through", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const places = placesIn(applyFilter(index, filter));
        fc.pre(places.length > 0);
        const ids = read(statementsCsv(index, places)).map((row) => row["statement_id"]);
        expect(ids).toEqual(places.map((place) => index.case.statements[place]?.id));
      }),
    );
  });
});
