import { describe, expect, test } from "vitest";
import { statementReader, statementSlices } from "../../../../src/formats/read/sending/statementSlices.ts";
import { readBundled } from "../../../fixtures/bundledCases.ts";
import { syntheticCase } from "../../../fixtures/syntheticCase.ts";
import type { Case } from "../../../../src/case/case.ts";

function sent(whole: Case) {
  const { statements: _, ...head } = whole;
  const read = statementReader(structuredClone(head));
  return [...statementSlices(whole)].flatMap((slice) => read(structuredClone(slice)));
}

describe("statements that are sent slice by slice", () => {
  test.each([
    ["of a case with quotes, links and notes", readBundled("xinjiang-report-2022")],
    ["of several slices", syntheticCase({ statements: 9000, actors: 50, propositions: 20 })],
  ])("arrive as they were, %s", (_, whole) => {
    expect(sent(whole)).toEqual(whole.statements);
  });

  test("arrive where an actor, a proposition and a source have the same id", () => {
    const [one] = readBundled("xinjiang-report-2022").statements;
    const whole = {
      ...readBundled("xinjiang-report-2022"),
      actors: [{ id: "same" }],
      propositions: [{ id: "same" }],
      sources: [{ id: "same" }],
      statements: [{ ...one, id: "first", actor: "same", proposition: "same", source: "same" }],
    } as unknown as Case;
    expect(sent(whole)).toEqual(whole.statements);
  });

  test("bring what repeats once, however many statements have it", () => {
    const whole = syntheticCase({ statements: 9000, actors: 50, propositions: 20 });
    const distinct = new Set(whole.statements.flatMap((statement) => Object.values(statement)));
    const known = [...whole.actors, ...whole.propositions, ...whole.sources].length;
    const values = [...statementSlices(whole)].flatMap((slice) => slice.values);
    expect(values).toHaveLength(distinct.size - known);
  });
});
