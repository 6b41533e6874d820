import { describe, expect, test } from "vitest";
import { english } from "../../fixtures/english.ts";
import { readPath } from "../../../src/store/place/placePath.ts";
import { type CasePlace, subjectOf, titleOf } from "../../../src/store/place/places.ts";
import { titleWords } from "../../../src/store/place/titleWords.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const placeOf = (path: string): CasePlace => {
  const { place } = readPath(`/city-data${path}`);
  if (place === null) throw new Error(`There is no place ${path}.`);
  return place;
};

describe("in the title of the tab", () => {
  const said = [...twoSidesAndABridge, ["finn", "new-tax", "oppose", { commitment: "asks-for" }]] as const;
  const titleAt = (path: string) => titleOf(placeOf(path), titleWords(indexOf(said), english));

  test.each(["", "/about", "/quiz", "/corners/new-tax"])("%j has no title but its own", (path) => {
    expect(titleAt(path)).toBe("");
  });

  test.each([
    ["/actor/ann", "Ann Example"],
    ["/proposition/new-tax", "new tax"],
    ["/position/ann/new-tax", "Ann Example on new tax"],
    ["/compare/ann/cem", "Ann Example and Cem Example compared"],
    ["/tie/ann/cem", "Tie between Ann Example and Cem Example"],
    ["/together/new-tax/open-data", "new tax together with open data"],
    ["/address/ann/cem", "Ann Example to Cem Example"],
    ["/statement/s5", "Ann Example opposed the proposition “new tax”"],
    ["/statement/s11", "Finn Example opposed the proposition “new tax”, asked for the opposite"],
    ["/statement/s99", "Statement not found in this case"],
    ["/actor/nobody", "Actor not found in this case"],
  ])("%s is called %s", (path, title) => {
    expect(titleAt(path)).toBe(title);
  });
});

describe("in the picture", () => {
  test.each([
    ["/actor/ann", { what: "actor", actor: "ann" }],
    ["/proposition/new-tax", { what: "proposition", proposition: "new-tax" }],
    ["/position/ann/new-tax", { what: "position", actor: "ann", proposition: "new-tax" }],
    ["/statement/s5", { what: "statement", statement: "s5" }],
    ["/compare/ann/cem", { what: "actors", actor: "ann", other: "cem" }],
    ["/tie/ann/cem", { what: "actors", actor: "ann", other: "cem" }],
    ["/together/a/b", { what: "propositions", proposition: "a", other: "b" }],
    ["/address/ann/cem", { what: "address", from: "ann", to: "cem" }],
  ])("%s brings out %j", (path, subject) => {
    expect(subjectOf(placeOf(path))).toEqual(subject);
  });

  test.each(["", "/about", "/compare", "/corners/new-tax", "/corners/new-tax/actors"])(
    "%j brings out nothing",
    (path) => {
      expect(subjectOf(placeOf(path))).toBeNull();
    },
  );

  test("no place brings out nothing", () => {
    expect(subjectOf(null)).toBeNull();
  });
});
