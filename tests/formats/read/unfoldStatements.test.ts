import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { foldStatements } from "../../../src/formats/write/foldStatements.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

const shown = xinjiangIndex().case;

function faultsOf(statements: unknown): readonly string[] {
  const checked = caseFromJson({ ...shown, statements });
  return checked.ok ? [] : checked.faults.map(formatFault);
}

describe("statements as columns", () => {
  test("are the very statements that they were one by one, any of them", () => {
    fc.assert(
      fc.property(fc.subarray([...shown.statements], { minLength: 1 }), (statements) => {
        const folded = JSON.parse(JSON.stringify(foldStatements({ ...shown, statements }))) as object;
        const [asColumns, oneByOne] = [folded, { ...shown, statements }].map(caseFromJson);
        expect(asColumns).toEqual(oneByOne);
      }),
      { numRuns: 50 },
    );
    expect(caseFromJson(foldStatements(shown))).toEqual({ ok: true, case: shown, notes: [] });
  });

  test("have the faults of statements one by one, at the same places", () => {
    const wrong = shown.statements.map((one, at) =>
      at === 3 ? { ...one, actor: "nobody", stance: "maybe" } : one,
    );
    const folded = foldStatements({ ...shown, statements: wrong } as unknown as typeof shown);
    const faults = faultsOf((folded as typeof shown).statements);
    expect(faults).toEqual(faultsOf(wrong));
    expect(faults.join()).toMatch(
      /statements\[3\]\.stance: "maybe" is not one of.*statements\[3\]\.actor: no actor/,
    );
  });

  test("tell which column is none, which is too short, and which place has no value", () => {
    expect(
      faultsOf({
        id: ["a", "b"],
        actor: ["china"],
        stance: { values: ["support"], at: [0, 1] },
        summary: "words",
        note: { values: ["x"], at: [null, 0.5] },
      }),
    ).toEqual([
      "statements.stance.at[1]: no value 1; there are 1",
      'statements.summary: is no column: give a list, or "values" and "at"',
      "statements.note.at[1]: no value 0.5; there are 1",
      'statements.actor: has 1 entries, but "id" has 2',
    ]);
  });
});

describe("more than a million statements", () => {
  const LIMIT = "This case has 1,000,001 statements. At most 1,000,000 can be opened; open a part of it.";
  const many = Array.from({ length: 1_000_001 }, () => 0);

  test("are not checked but said, in either form", () => {
    for (const statements of [many, { id: many }, { id: { values: ["a"], at: many } }])
      expect(faultsOf(statements).join()).toBe(LIMIT);
  });
});
