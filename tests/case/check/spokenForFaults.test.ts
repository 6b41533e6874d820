import { expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { aCaseJson, aRelation, anActor } from "../../fixtures/aCase.ts";

/** The faults of a case of those who are named, Ann among them, each pair related in this way. */
const faultsOf = (pairs: readonly (readonly [string, string])[], type = "speaks-for") => {
  const actors = [...new Set(["ann", ...pairs.flat()])].map((id) => anActor({ id }));
  const relations = pairs.map(([from, to]) => aRelation(from, to, { type }));
  const read = caseFromJson(aCaseJson({ actors, relations }));
  return read.ok ? [] : read.faults.map(formatFault);
};

test("actors may speak for those who speak for others, several for one, and one for several", () => {
  expect(
    faultsOf([
      ["ann", "bob"],
      ["bob", "cem"],
      ["dana", "cem"],
      ["dana", "bob"],
      ["ann", "cem"],
      ["ann", "bob"],
    ]),
  ).toEqual([]);
});

test("nobody speaks for itself", () => {
  expect(faultsOf([["ann", "ann"]])).toEqual(['relations[0]: "ann" cannot speak for itself']);
});

test("a circle is told once, where it closes, with everybody in it", () => {
  expect(
    faultsOf([
      ["ann", "bob"],
      ["dana", "bob"],
      ["bob", "cem"],
      ["cem", "ann"],
    ]),
  ).toEqual(["relations[3]: these actors speak for one another in a circle: cem → ann → bob → cem"]);
});

test("other relations may lead back", () => {
  const back = [
    ["ann", "bob"],
    ["bob", "ann"],
  ] as const;
  expect(faultsOf(back, "criticises")).toEqual([]);
});
