import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../../../src/case/caseIndex.ts";
import { indexCase } from "../../../../../src/case/indexCase.ts";
import { isOpen } from "../../../../../src/formats/read/model/opening.ts";
import { dnaEventList } from "../../../../../src/formats/write/dnaEventList.ts";
import { actorProfiles } from "../../../../../src/network/profile.ts";
import { projectOneMode } from "../../../../../src/network/ties/projectOneMode.ts";
import { type DnaStatement, dnaSample } from "../../../../fixtures/dnaSample.ts";
import { aProjection, everyStatement } from "../../../../fixtures/projections.ts";
import { anyIndex } from "../../../../fixtures/randomCases.ts";
import { caseIn, opened } from "../../openedTable.ts";

const HEAD =
  '"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"';
const eventList = (...rows: readonly string[]) => [HEAD, ...rows].join("\n");
const DOCUMENT = '"Cem";1;"On data";"Dana";"The Paper";"City";"article"';

describe("an event list of DNA", () => {
  test("makes the organization the actor and the person who spoke for it, and leaves out rows that name nobody", () => {
    const opening = opened(
      eventList(
        `1;2022-08-25 00:00:00;"Ann";"Office";"Open data";1;10;24;"We must, now

and always";${DOCUMENT}`,
        `2;2022-08-25 14:30:00;"Ann";"";"Open data";0;0;0;"";${DOCUMENT}`,
        `3;2022-08-26 00:00:00;"";"";"Open data";0;70;90;"nobody";${DOCUMENT}`,
        `4;2022-08-26 00:00:00;"Ann";"Office";"";0;70;90;"nothing";${DOCUMENT}`,
      ),
    );
    expect(opening).toMatchObject({ preset: "dnaEvents", faults: [] });
    expect(opening.questions.filter(isOpen)).toEqual([]);
    expect(opening.leftOut).toEqual([{ reason: "noName", value: "", rows: [6, 7] }]);
    const { actors, kinds, statements, sources } = caseIn(opening);
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Office", "organisation"],
      ["Ann", "person"],
    ]);
    expect(kinds?.map(({ label }) => label)).toEqual(["Organisation", "Person"]);
    expect(statements).toMatchObject([
      {
        id: "1",
        stance: "support",
        speaker: "Ann",
        date: "2022-08-25",
        locator: "10–24",
        quote: { text: "We must, now\n\nand always" },
      },
      { id: "2", stance: "oppose", date: "2022-08-25", attribution: "paraphrase" },
    ]);
    expect(statements[1]).not.toHaveProperty("speaker");
    expect(sources).toEqual([
      {
        id: "1",
        kind: "document",
        title: "On data",
        author: "Dana",
        publisher: "The Paper",
        published: "2022-08-25",
      },
    ]);
  });

  test("asks what grades stand for, 0 among them", () => {
    const opening = opened(
      eventList(
        `1;2022-08-25 00:00:00;"Ann";"";"Open data";-2;0;0;"";${DOCUMENT}`,
        `2;2022-08-25 00:00:00;"Bob";"";"Open data";0;0;0;"";${DOCUMENT}`,
        `3;2022-08-25 00:00:00;"Eva";"";"Open data";1;0;0;"";${DOCUMENT}`,
      ),
    );
    expect(opening.questions.filter(isOpen)).toMatchObject([{ key: "-2" }, { key: "0" }, { key: "1" }]);
  });

  test("with variables of its own asks which of them is the actor, the proposition and the stance", () => {
    const text = eventList(`1;2022-08-25 00:00:00;"Ann";"Office";"Open data";1;0;0;"x";${DOCUMENT}`)
      .replace('"organization"', '"sender"')
      .replace('"concept"', '"frame"');
    const opening = opened(text);
    expect(opening).toMatchObject({ preset: "dnaVariables", draft: null });
    expect(opening.questions.filter(isOpen)).toMatchObject([
      { asks: "column", role: "actor" },
      { asks: "proposition" },
    ]);
    const columns = { ...opening.columns, actor: 3, proposition: 4 };
    const { actors, propositions } = caseIn(opened(text, { columns }));
    expect([actors[0]?.name, propositions[0]?.text]).toEqual(["Office", "Open data"]);
  });
});

/** What a row says, without the numbers that are counted anew, and the kind of a source. */
const saidIn = (text: string) => {
  const { table } = opened(text);
  const kept = ["time", "person", "organization", "concept", "agreement", "text", "document_title"].map(
    (name) => table.headers.indexOf(name),
  );
  return table.rows.map((row) => kept.map((at) => row[at]));
};

const listOf = (index: CaseIndex) =>
  dnaEventList(
    index,
    index.case.statements.map((_, place) => place),
  );

test("an event list that we write says the same after it was opened", () => {
  fc.assert(
    fc.property(
      anyIndex.filter((index) => listOf(index).rows > 0),
      (index) => {
        const { text } = listOf(index);
        const opening = opened(text);
        expect(opening.preset).toBe("dnaEvents");
        expect(saidIn(listOf(indexCase(caseIn(opening))).text)).toEqual(saidIn(text));
      },
    ),
  );
});

/** The sums that Discourse Network Analyzer and rDNA publish for their sample, of both triangles. */
const SUMS = {
  ignore: [276, 46.2619, 24.469, 8.8727],
  congruence: [160, 25.8024, 13.6107, 4.8061],
  conflict: [116, 20.4594, 10.8583, 4.0667],
  subtract: [44, 5.343, 2.7523, 0.7394],
} as const;
const NORMALIZATIONS = ["no", "average", "jaccard", "dna-cosine"] as const;

const asEventList = (rows: readonly DnaStatement[]) =>
  eventList(
    ...rows.map(
      ({ organization, concept, agreement, document, day }, at) =>
        `${at + 1};${day} 00:00:00;"";"Org ${organization}";"Concept ${concept}";${agreement};0;0;"";"";${document};"D";"";"";"";""`,
    ),
  );

const asTable = (rows: readonly DnaStatement[]) =>
  [
    "statement,organization,concept,agreement,document,day",
    ...rows.map((row, at) => [at + 1, ...Object.values(row)].join(",")),
  ].join("\n");

const yesAndNo = { stances: new Map([["1", "support"] as const, ["0", "oppose"] as const]) };

describe.each([
  ["an event list", () => opened(asEventList(dnaSample))],
  ["a table of one's own", () => opened(asTable(dnaSample), yesAndNo)],
])("the sample of DNA, opened as %s", (_, open) => {
  const index = indexCase(caseIn(open()));
  const profiles = actorProfiles(index, everyStatement(index));

  test.each(Object.entries(SUMS))("has the published sums of %s", (aggregation, sums) => {
    const found = NORMALIZATIONS.map((normalization) => {
      const ties = projectOneMode(
        index,
        profiles,
        aProjection({ aggregation: aggregation as keyof typeof SUMS, normalization }),
      );
      return 2 * ties.reduce((sum, { weight }) => sum + weight, 0);
    });
    for (const [at, sum] of sums.entries()) expect(found[at]).toBeCloseTo(sum, 4);
  });
});
