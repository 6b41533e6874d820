import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { aCaseJson, aProposition, aSource, aStatement, anActor } from "../../fixtures/aCase.ts";

const faultsOf = (overrides: Record<string, unknown>) => {
  const checked = caseFromJson(aCaseJson(overrides));
  return checked.ok ? [] : checked.faults.map(formatFault);
};

const KINDS = [
  { id: "party", label: "Party" },
  { id: "union", label: "Trade union", shape: "star" },
];
const GROUPS = {
  id: "group",
  label: "Regional group",
  values: [
    { id: "asia", label: "Asia" },
    { id: "africa", label: "Africa" },
  ],
};
const withAttributes = (attributes: unknown) =>
  faultsOf({ attributes: [GROUPS], actors: [anActor({ attributes })] });

describe("kinds of a case", () => {
  test("take the place of the usual ones", () => {
    expect(faultsOf({ kinds: KINDS, actors: [anActor({ kind: "party" })] })).toEqual([]);
    expect(faultsOf({ kinds: KINDS, actors: [anActor({ kind: "person" })] })).toEqual([
      'actors[0].kind: "person" is not one of party, union',
    ]);
  });

  test("are the usual ones where it names none", () => {
    expect(faultsOf({ actors: [anActor({ kind: "party" })] })).toEqual([
      expect.stringContaining('actors[0].kind: "party" is not one of person, government'),
    ]);
  });

  test("are each there once, with a label and a shape that there is", () => {
    const actors = [anActor({ kind: "party" })];
    expect(faultsOf({ kinds: [KINDS[0], KINDS[0]], actors })).toEqual([
      'kinds[1].id: "party" is already the id at kinds[0].id; use another',
    ]);
    expect(faultsOf({ kinds: [{ id: "party" }], actors })).toEqual(["kinds[0].label: is missing"]);
    expect(faultsOf({ kinds: [{ ...KINDS[0], shape: "sqare" }], actors })).toEqual([
      expect.stringContaining('"sqare" is not one of circle, square'),
    ]);
  });
});

describe("attributes of actors", () => {
  test("may be given or left out", () => {
    expect(withAttributes({ group: "asia" })).toEqual([]);
    expect(withAttributes({})).toEqual([]);
    expect(faultsOf({ attributes: [GROUPS] })).toEqual([]);
  });

  test("are those of the case, with the values that it knows", () => {
    expect(withAttributes({ grup: "asia" })).toEqual([
      'actors[0].attributes.grup: no attribute "grup"; did you mean "group"?',
    ]);
    expect(withAttributes({ group: "asja" })).toEqual([
      'actors[0].attributes.group: no value "asja"; did you mean "asia"?',
    ]);
    expect(faultsOf({ actors: [anActor({ attributes: { group: "asia" } })] })).toEqual([
      'actors[0].attributes.group: no attribute "group"',
    ]);
  });

  test("have each value once, and no id that JavaScript keeps for itself", () => {
    const [asia] = GROUPS.values;
    expect(faultsOf({ attributes: [{ ...GROUPS, values: [asia, asia] }] })).toEqual([
      'attributes[0].values[1].id: "asia" is already the id at attributes[0].values[0].id; use another',
    ]);
    for (const id of ["constructor", "__proto__", "prototype"])
      expect(faultsOf({ attributes: [{ ...GROUPS, id }] })).toEqual([
        `attributes[0].id: "${id}" is a reserved word: use another id`,
      ]);
  });

  test("are looked for in an actor alone, not in what every object has", () => {
    expect(withAttributes({ toString: "asia" })).toEqual([
      expect.stringContaining('no attribute "toString"'),
    ]);
  });
});

describe("what a case may leave out", () => {
  test("is theme, summary, publisher, date and language", () => {
    const { theme: _theme, ...proposition } = aProposition();
    const { summary: _summary, ...statement } = aStatement();
    const { publisher: _publisher, published: _published, language: _language, ...source } = aSource();
    const { summary: _about, ...json } = aCaseJson({
      themes: [],
      propositions: [proposition],
      statements: [statement],
      sources: [source],
    });
    expect(caseFromJson(json)).toMatchObject({ ok: true });
  });
});
