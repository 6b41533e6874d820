import { type JsonValue, assert, constantFrom, jsonValue, property } from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as v from "valibot";
import type { Case } from "../../../src/case/case.ts";
import type { caseSchema } from "../../../src/case/check/caseSchema.ts";
import { checkCase } from "../../../src/case/check/checkCase.ts";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { aCaseJson, aProposition, aSource, aStatement, anActor } from "../../fixtures/aCase.ts";

const findFaults = (json: unknown) => {
  const checked = caseFromJson(json);
  return checked.ok ? [] : checked.faults;
};
const faultsOf = (json: unknown) => findFaults(json).map(formatFault);
const notesOf = (json: unknown) => {
  const checked = caseFromJson(json);
  return checked.ok ? checked.notes.map(formatFault) : ["has faults"];
};
const without = (json: Record<string, unknown>, field: string) =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== field));

const aRelation = (overrides = {}) => ({
  from: "ann",
  to: "ann",
  type: "informs",
  source: "paper",
  locator: "1",
  summary: "She tells herself.",
  ...overrides,
});
const anEvent = (overrides = {}) => ({
  id: "vote",
  date: "2022-08",
  title: "A vote",
  source: "paper",
  locator: "1",
  ...overrides,
});

/** A case that is sound but for one of its entries. */
const withSource = (overrides: object) => aCaseJson({ sources: [aSource({ ...overrides })] });
const withProposition = (overrides: object) => aCaseJson({ propositions: [aProposition({ ...overrides })] });
const withActor = (overrides: object) => aCaseJson({ actors: [anActor({ ...overrides })] });
const withStatement = (overrides: object) => aCaseJson({ statements: [aStatement({ ...overrides })] });
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("checkCase", () => {
  test("gives a sound case as it stands in the draft", () => {
    const draft = aCaseJson({ relations: [aRelation()], events: [anEvent()] });
    expect(checkCase(draft)).toEqual({ ok: true, case: draft, notes: [] });
  });

  test("gives no case where there are faults, but all of them", () => {
    const checked = checkCase(aCaseJson({ title: "", extra: 1 }));
    expect(checked).toEqual({
      ok: false,
      faults: [
        { place: { path: ["title"] }, problem: '"" is empty' },
        { place: { path: ["extra"] }, problem: expect.stringContaining("is not a field of a case file") },
      ],
    });
  });

  test("knows every field that the type of a case has, list by list", () => {
    type Lists = v.InferOutput<typeof caseSchema>;
    expectTypeOf<keyof Lists>().toEqualTypeOf<keyof Case>();
    expectTypeOf<keyof Lists["sources"][number]>().toEqualTypeOf<keyof Case["sources"][number]>();
    expectTypeOf<keyof Lists["actors"][number]>().toEqualTypeOf<keyof Case["actors"][number]>();
    expectTypeOf<keyof Lists["propositions"][number]>().toEqualTypeOf<keyof Case["propositions"][number]>();
    expectTypeOf<keyof Lists["statements"][number]>().toEqualTypeOf<keyof Case["statements"][number]>();
    expectTypeOf<keyof Lists["relations"][number]>().toEqualTypeOf<keyof Case["relations"][number]>();
    expectTypeOf<keyof Lists["events"][number]>().toEqualTypeOf<keyof Case["events"][number]>();
  });

  test("finds none in a sound case", () => {
    expect(findFaults(aCaseJson())).toEqual([]);
    expect(findFaults(aCaseJson({ relations: [aRelation()], events: [anEvent()] }))).toEqual([]);
  });

  test.each<readonly [string, unknown]>([
    ["title: is missing", without(aCaseJson(), "title")],
    ["title: expected string, found 3", aCaseJson({ title: 3 })],
    ['question: "  " is empty', aCaseJson({ question: "  " })],
    [
      'format: "standpoint-case/3" cannot be read; "standpoint-case/2" and "standpoint-case/1" can',
      aCaseJson({ format: "standpoint-case/3" }),
    ],
    [
      'id: "City Data" is not an id: use up to 100 letters (with accents in one piece), digits and - _ . ~, no dot in front and no two dots',
      aCaseJson({ id: "City Data" }),
    ],
    [
      'language: "english!" is not a language tag: use one like "en" or "zh-Hans"',
      aCaseJson({ language: "english!" }),
    ],
    ["events: expected Array, found Object", aCaseJson({ events: {} })],
    [
      'extra: is not a field of a case file ("extra"); remove it or correct its name',
      aCaseJson({ extra: 1 }),
    ],
    [
      'asOf: "2022-02-30" is not an EDTF date: use one like "2022-08-25", "2022-08" or "2018-08/2022-08"',
      aCaseJson({ asOf: "2022-02-30" }),
    ],
    [
      'sources[0].url: "ftp://x" is not a web address: start it with https://',
      withSource({ url: "ftp://x" }),
    ],
    ['propositions[0].theme: no theme "polcy"; did you mean "policy"?', withProposition({ theme: "polcy" })],
    ['propositions[0].theme: no theme "weather"', withProposition({ theme: "weather" })],
    ['actors[0].named: expected boolean, found "yes"', withActor({ named: "yes" })],
    [
      'actors[0].country: "us" is not an ISO 3166 code: use two capital letters',
      withActor({ country: "us" }),
    ],
    ["actors[0].note: expected string, found null", withActor({ note: null })],
    [
      'statements[0].actor: no actor "anne"; did you mean "ann"?',
      aCaseJson({ statements: [aStatement(), aStatement({ id: "s2", actor: "anne" })].toReversed() }),
    ],
    ['statements[0].source: no source "papr"; did you mean "paper"?', withStatement({ source: "papr" })],
    ['statements[0].addressee: no actor "bobby"', withStatement({ addressee: "bobby" })],
    [
      'statements[0].stance: "suport" is not one of support, oppose, mixed, abstain; did you mean "support"?',
      withStatement({ stance: "suport" }),
    ],
    [
      'statements[0].attribution: "hearsay" is not one of direct, paraphrase, second-hand, recorded',
      withStatement({ attribution: "hearsay" }),
    ],
    ["statements[0].quote.language: is missing", withStatement({ quote: { text: "Yes." } })],
    ['statements[0].quote.text: "" is empty', withStatement({ quote: { text: "", language: "en" } })],
    ['relations[0].to: no actor "bobby"', aCaseJson({ relations: [aRelation({ to: "bobby" })] })],
    [
      'statements[0].stance: [{"toString":0}] is not one of support, oppose, mixed, abstain',
      withStatement({ stance: [{ toString: 0 }] }),
    ],
    ["relations[0].summary: is missing", aCaseJson({ relations: [without(aRelation(), "summary")] })],
    ['events[0].source: no source "radio"', aCaseJson({ events: [anEvent({ source: "radio" })] })],
    ["glossary[0]: expected Object, found null", aCaseJson({ glossary: [null] })],
    [
      'statements[1].id: "s1" is already the id at statements[0].id; use another',
      aCaseJson({ statements: [aStatement(), aStatement()] }),
    ],
    [
      'events[1].id: "vote" is already the id at events[0].id; use another',
      aCaseJson({ events: [anEvent(), anEvent()] }),
    ],
    [
      'propositions[1]: nobody speaks on the proposition "tax"; add a statement or remove it',
      aCaseJson({ propositions: [aProposition(), aProposition({ id: "tax" })] }),
    ],
    [
      'actors[1]: the actor "bob" has no statement and no relation; add one or remove the actor',
      aCaseJson({ actors: [anActor(), anActor({ id: "bob" })] }),
    ],
  ])("says %s", (line, json) => {
    expect(faultsOf(json)).toEqual([line]);
  });

  test("notes a quote of more than 20 words, and opens the case all the same", () => {
    expect(notesOf(withStatement({ quote: { text: words(20), language: "en" } }))).toEqual([]);
    expect(notesOf(withStatement({ quote: { text: words(21), language: "en" } }))).toEqual([
      "statements[0].quote.text: has more than 20 words: shorten the quote",
    ]);
  });

  test("counts the words of a quote in its own language, also where no spaces divide them", () => {
    const chinese =
      "我们呼吁各国政府尊重人权并允许独立调查员不受限制地进入该地区进行实地考察和访问当地居民以及民间组织的代表";
    expect(notesOf(withStatement({ quote: { text: chinese, language: "zh" } }))).toHaveLength(1);
    expect(notesOf(withStatement({ quote: { text: chinese.slice(0, 12), language: "zh" } }))).toEqual([]);
  });

  test("notes a label of more than 3 words", () => {
    expect(notesOf(withProposition({ label: "a b c" }))).toEqual([]);
    expect(notesOf(withProposition({ label: "a b c d" }))).toEqual([
      'propositions[0].label: "a b c d" has more than 3 words: shorten it to fit the picture',
    ]);
  });

  test("takes an actor who has only a relation, at either end", () => {
    const actors = [anActor(), anActor({ id: "bob" })];
    expect(faultsOf(aCaseJson({ actors, relations: [aRelation({ from: "bob" })] }))).toEqual([]);
    expect(faultsOf(aCaseJson({ actors, relations: [aRelation({ to: "bob" })] }))).toEqual([]);
  });

  test("notes a clause of more than 9 words, and refuses one that does not go on from “says”", () => {
    expect(notesOf(withProposition({ clause: words(9) }))).toEqual([]);
    expect(notesOf(withProposition({ clause: words(10) }))).toEqual([
      `propositions[0].clause: "${words(10)}" has more than 9 words: shorten it to fit the headline`,
    ]);
    expect(faultsOf(withProposition({ clause: "Data are good." }))).toEqual([
      'propositions[0].clause: "Data are good." ends like a sentence: write it as it follows “says”',
    ]);
  });

  test("takes the same id in two lists", () => {
    const actors = [anActor({ id: "open-data" })];
    expect(faultsOf(aCaseJson({ actors, statements: [aStatement({ actor: "open-data" })] }))).toEqual([]);
  });

  test("lists many faults at once, each where it stands", () => {
    const broken = aCaseJson({
      title: "",
      actors: [anActor({ kind: "persn" }), anActor()],
      propositions: [aProposition({ label: "one two", theme: "polcy" })],
      statements: [
        aStatement({ actor: "anne", stance: "suport", date: "soon" }),
        aStatement({ source: "papr" }),
      ],
    });
    expect(faultsOf(broken)).toEqual([
      'title: "" is empty',
      'statements[0].stance: "suport" is not one of support, oppose, mixed, abstain; did you mean "support"?',
      expect.stringContaining('statements[0].date: "soon" is not an EDTF date'),
      'actors[1].id: "ann" is already the id at actors[0].id; use another',
      'statements[1].id: "s1" is already the id at statements[0].id; use another',
      'propositions[0].theme: no theme "polcy"; did you mean "policy"?',
      'statements[0].actor: no actor "anne"; did you mean "ann"?',
      'statements[1].source: no source "papr"; did you mean "paper"?',
      expect.stringMatching(
        /^actors\[0\].kind: "persn" is not one of person, government.*did you mean "person"/,
      ),
    ]);
  });

  test("takes a statement with another fault into account: its proposition is addressed, its actor speaks", () => {
    expect(faultsOf(withStatement({ date: "soon" }))).toHaveLength(1);
  });

  test.each([null, undefined, 0, true, "case", [], {}, [[]]])(
    "finds faults in %j instead of throwing",
    (json) => {
      expect(findFaults(json).length).toBeGreaterThan(0);
    },
  );

  test("never throws at garbage, wherever in the file it stands", () => {
    const lists = [
      "title",
      "sources",
      "themes",
      "propositions",
      "actors",
      "statements",
      "relations",
      "events",
      "glossary",
    ];
    const check = (json: unknown) => {
      for (const fault of findFaults(json))
        expect([formatFault(fault) !== "", fault.problem !== ""]).toEqual([true, true]);
    };
    assert(property(jsonValue(), check));
    assert(
      property(constantFrom(...lists), jsonValue(), (list, garbage) => check(aCaseJson({ [list]: garbage }))),
    );
    assert(
      property(constantFrom(...lists), jsonValue(), (list, garbage) =>
        check(aCaseJson({ [list]: [garbage] })),
      ),
    );
    const field = constantFrom(...Object.keys(aStatement({ quote: 0, date: 0, addressee: 0 })));
    assert(
      property(field, jsonValue(), (name, garbage: JsonValue) => check(withStatement({ [name]: garbage }))),
    );
  });
});
