import { describe, expect, test } from "vitest";
import { checkCase } from "../../../src/case/check/checkCase.ts";
import { withChange, withoutStatement } from "../../../src/case/edits/changeCase.ts";
import { editsOf } from "../../../src/case/edits/editsOf.ts";
import { namesOf } from "../../../src/case/names/namesOf.ts";
import type { StatementId } from "../../../src/case/statement.ts";
import { openedRows } from "../../fixtures/openedRows.ts";

const opened = openedRows([
  ["Anne Hill", "Tax"],
  ["Bob", "Tax"],
  ["Bob", "Parks", { links: [{ type: "answers", statement: "s1" }] }],
]);

describe("a change", () => {
  test("that says again what the file says leaves no edit", () => {
    const renamed = withChange(opened, { of: "actor", id: "bob", values: new Map([["name", "Rob"]]) });
    const back = withChange(renamed, { of: "actor", id: "bob", values: new Map([["name", "Bob"]]) });
    expect(editsOf(renamed)).toEqual([{ of: "actor", id: "bob", field: "name", was: "Bob", now: "Rob" }]);
    expect(back).toEqual(opened);
  });

  test("of a name keeps the former name, by which texts call the actor", () => {
    const renamed = withChange(opened, { of: "actor", id: "anne-hill", values: new Map([["name", "Ann"]]) });
    expect(namesOf(renamed.actors[0]!)).toEqual(expect.arrayContaining(["Ann", "Anne Hill", "Hill"]));
  });

  test("that no case can have is found by the check", () => {
    const faulty = withChange(opened, { of: "statement", id: "s1", values: new Map([["date", "soon"]]) });
    expect(checkCase(faulty)).toMatchObject({
      ok: false,
      faults: [{ place: { path: ["statements", 0, "date"] } }],
    });
  });
});

describe("a removed statement", () => {
  test("takes along the actor who says nothing else, and links to it", () => {
    const without = withoutStatement(opened, "s1" as StatementId);
    expect(checkCase(without)).toMatchObject({ ok: true });
    expect(without.actors.map(({ name }) => name)).toEqual(["Bob"]);
    expect(without.statements.map(({ links }) => links)).toEqual([undefined, undefined]);
  });

  test("takes along the proposition that nobody else speaks on", () => {
    const without = withoutStatement(opened, "s3" as StatementId);
    expect(without.propositions.map(({ text }) => text)).toEqual(["Tax"]);
    expect(editsOf(without).map(({ of }) => of)).toEqual(["removal"]);
  });
});
