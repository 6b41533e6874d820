import { expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { aCaseJson, aProposition, aStatement } from "../../fixtures/aCase.ts";

/** The faults of a case of propositions, each with the contrary that it names. */
const faultsOf = (contraries: Readonly<Record<string, string | undefined>>) => {
  const entries = Object.entries(contraries);
  const read = caseFromJson(
    aCaseJson({
      propositions: entries.map(([id, contrary]) =>
        aProposition({ id, ...(contrary === undefined ? {} : { contrary }) }),
      ),
      statements: entries.map(([id], at) => aStatement({ id: `s${at}`, proposition: id })),
    }),
  );
  return read.ok ? [] : read.faults.map(formatFault);
};

test("one of two contraries may name the other, or both each other", () => {
  expect(faultsOf({ war: "peace", peace: undefined })).toEqual([]);
  expect(faultsOf({ war: undefined, peace: "war" })).toEqual([]);
  expect(faultsOf({ war: "peace", peace: "war", day: "night", night: undefined })).toEqual([]);
});

test("a contrary that there is not is told, with the one that may be meant", () => {
  expect(faultsOf({ war: "paece", peace: undefined })).toEqual([
    'propositions[0].contrary: no proposition "paece"; did you mean "peace"?',
  ]);
});

test("no proposition is its own contrary", () => {
  expect(faultsOf({ war: "war" })).toEqual([
    "propositions[0].contrary: a proposition cannot be its own contrary",
  ]);
});

test("contraries are pairs: none has two, whoever names them", () => {
  expect(faultsOf({ war: "peace", truce: "peace", peace: undefined })).toEqual([
    'propositions[1].contrary: "peace" already has the contrary "war"',
  ]);
  expect(faultsOf({ war: "peace", peace: "truce", truce: undefined })).toEqual([
    'propositions[1].contrary: "peace" already has the contrary "war"',
  ]);
  expect(faultsOf({ war: "peace", truce: "war", peace: undefined })).toEqual([
    'propositions[1].contrary: "war" already has the contrary "peace"',
  ]);
});
