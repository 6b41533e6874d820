import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../../src/case/case.ts";
import type { CaseIndex } from "../../../../src/case/caseIndex.ts";
import { indexCase } from "../../../../src/case/indexCase.ts";
import { makeOpener } from "../../../../src/formats/read/build/opener.ts";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import { NO_CHOICES } from "../../../../src/formats/read/model/choices.ts";
import { textTable } from "../../../../src/formats/read/table/textTable.ts";
import { workbookTables } from "../../../../src/formats/read/table/workbookTables.ts";
import { statementsTable } from "../../../../src/formats/write/statementsTable.ts";
import { tableCsv } from "../../../../src/formats/write/tableCsv.ts";
import { workbook } from "../../../../src/formats/write/workbook.ts";
import { xinjiangIndex } from "../../../fixtures/bundledCases.ts";
import { anyIndex } from "../../../fixtures/randomCases.ts";
import { about, caseIn } from "../openedTable.ts";

const allOf = (index: CaseIndex) =>
  statementsTable(
    index,
    index.case.statements.map((_, place) => place),
  );
const csvOf = (index: CaseIndex) => tableCsv(allOf(index)).replace(/^\uFEFF/, "");

/** The table without columns in which nothing is said: what nobody answers is not asked any more. */
const saidIn = (index: CaseIndex) => {
  const { columns, rows } = allOf(index);
  const said = columns.map((_, at) => rows.some((row) => row[at] !== ""));
  const only = <Cell>(cells: readonly Cell[]) => cells.filter((_, at) => said[at]);
  return { columns: only(columns), rows: rows.map(only) };
};

const openedAgain = (text: string) => indexCase(caseIn(openTables([textTable("s.csv", text)], {}, about)));

/** Texts that a spreadsheet, or a reader of tables, stumbles over. */
const oddTexts = [
  "=1+1",
  "'=1+1",
  "''@SUM(A1)",
  "-A1",
  "＝1",
  "'tis so",
  "'90s",
  "+49 30 1234",
  'she said "yes"',
  '"whole"',
  "one\ntwo\n\nthree",
  "a, b; c | d\te",
  "“marked”",
  "n/a",
  "sep=;",
  "# licence",
  "新疆",
];

/** Dates of every kind that a case may have, some of which are read as others, or as none, in a table that is not ours. */
const oddDates = [
  "XXXX",
  "19",
  "-01",
  "201X",
  "-0044-03-15",
  "-0100/0100",
  "../-0043",
  "-0500/..",
  "2022-21",
  "2022-08-XX",
  "2022-08-25T14:30:00Z",
  "1985?/2000~",
];

/** Half of the cases have kinds of their own, some of which are called like one that every case has. */
function ownKinds({ kinds, actors }: Case, label = ""): Pick<Case, "kinds"> {
  if (kinds !== undefined || label.length % 2 === 0) return {};
  const used = [...new Set(actors.map(({ kind }) => kind))];
  return { kinds: used.map((id, at) => ({ id, label: `${label} ${at}` })) };
}

/** Every third statement is addressed to whoever speaks last, so that some are spoken to before they speak. */
const addressed = ({ statements }: Case) => {
  const addressee = statements.at(-1)?.actor;
  return statements.map((one, at) =>
    at % 3 === 0 && addressee !== undefined && addressee !== one.actor ? { ...one, addressee } : one,
  );
};

const indexWith = (texts: readonly string[]) =>
  fc
    .tuple(anyIndex, fc.array(fc.constantFrom(...texts), { minLength: 3, maxLength: 3 }))
    .map(([{ case: whole }, [note, condition, locator]]) =>
      indexCase({
        ...whole,
        ...ownKinds(whole, note),
        statements: addressed(whole).map((one, at) =>
          at % 2 === 0
            ? { ...one, note: note ?? "", condition: condition ?? "", locator: locator ?? "" }
            : { ...one, date: oddDates[at % oddDates.length] ?? "" },
        ),
      }),
    )
    .filter(({ case: { statements } }) => statements.length > 0);

describe("our own table of statements", () => {
  test("is the same again after it was opened, whatever its texts are", () => {
    fc.assert(
      fc.property(indexWith([...oddTexts, "__proto__"]), (index) => {
        expect(saidIn(openedAgain(csvOf(index)))).toEqual(saidIn(index));
      }),
    );
  });

  test("opens again without the signs that no text has, whatever its texts are", async () => {
    const { case: whole } = xinjiangIndex();
    const control = whole.statements.map((one) => ({ ...one, note: "a\u0000b\u0007\ud800c\uffff" }));
    const bytes = new TextEncoder().encode(tableCsv(allOf(indexCase({ ...whole, statements: control }))));
    const opener = makeOpener();
    await opener.find([{ name: "s.csv", content: bytes.buffer }]);
    opener.open(NO_CHOICES, about);
    expect(opener.check()).toMatchObject({
      ok: true,
      case: { statements: control.map(({ id }) => ({ id, note: "abc" })) },
    });
  });

  test("is the same again after it went through a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(indexWith([...oddTexts, "__proto__", "a_x0041_b"]), async (index) => {
        const file = await workbook([{ name: "statements", table: allOf(index) }]);
        const tables = await workbookTables("s.xlsx", await file.arrayBuffer());
        expect(saidIn(indexCase(caseIn(openTables(tables ?? [], {}, about))))).toEqual(saidIn(index));
      }),
      { numRuns: 10 },
    );
  });

  test("keeps the ids, links and words of a case, and says what it does not have", () => {
    const first = xinjiangIndex();
    const text = csvOf(first);
    const again = openedAgain(text);
    expect(again.case.statements.map(({ id, links }) => [id, links])).toEqual(
      first.case.statements.map(({ id, links }) => [id, links]),
    );
    expect(again.case).toMatchObject({ id: first.case.id, title: first.case.title });
    const opening = openTables([textTable("s.csv", text)], {}, about);
    expect(opening.preset).toBe("ownCsv");
    expect(opening.faults).toEqual([]);
    expect(opening.lost.more).toEqual(["question", "relations", "events", "aliases"]);
  });
});
