import { expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { aCaseJson, aStatement } from "../../fixtures/aCase.ts";

const answers = { type: "answers", statement: "s1" };

/** The faults of a case whose second statement has these links. */
const faultsOf = (links: unknown) => {
  const read = caseFromJson(aCaseJson({ statements: [aStatement(), aStatement({ id: "s2", links })] }));
  return read.ok ? [] : read.faults.map(formatFault);
};

test("a statement may link to another in several ways, also to a later one of the list", () => {
  expect(faultsOf([answers, { type: "cites", statement: "s1" }])).toEqual([]);
  expect(faultsOf([])).toEqual([]);
  const statements = [aStatement({ links: [{ type: "cites", statement: "s2" }] }), aStatement({ id: "s2" })];
  expect(caseFromJson(aCaseJson({ statements })).ok).toBe(true);
});

test.each<readonly [string, unknown]>([
  [
    'statements[1].links[0].statement: no statement "s3"; did you mean "s1"?',
    [{ ...answers, statement: "s3" }],
  ],
  [
    'statements[1].links[1].statement: no statement "elsewhere"',
    [answers, { ...answers, statement: "elsewhere" }],
  ],
  ["statements[1].links[0].statement: a statement cannot link to itself", [{ ...answers, statement: "s2" }]],
  ["statements[1].links[1]: this link is already at statements[1].links[0]", [answers, { ...answers }]],
  [
    'statements[1].links[0].type: "aswers" is not one of answers, cites, relays, supersedes; did you mean "answers"?',
    [{ ...answers, type: "aswers" }],
  ],
  ["statements[1].links[0].statement: is missing", [{ type: "answers" }]],
  [
    'statements[1].links[0].why: is not a field of a case file ("why"); remove it or correct its name',
    [{ ...answers, why: "because" }],
  ],
  ['statements[1].links: expected Array, found "s1"', "s1"],
])("a link is told where it is wrong: %s", (line, links) => {
  expect(faultsOf(links)).toEqual([line]);
});
