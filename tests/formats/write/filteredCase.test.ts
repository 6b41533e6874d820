import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { placesIn } from "../../../src/case/statementSet.ts";
import { caseJson, filteredCase as filtered } from "../../../src/formats/write/filteredCase.ts";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromText } from "../../../src/formats/read/caseFromText.ts";
import { applyFilter } from "../../../src/filter/applyFilter.ts";
import { aCase, aProposition, aRelation, aSource, aStatement, anActor } from "../../fixtures/aCase.ts";
import { soundCase } from "../../fixtures/soundCase.ts";
import { anyCaseJson } from "./wholeCases.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { filterOf, filteredCase, plainWord } from "../../fixtures/randomCases.ts";

const opened = (text: string) => {
  const read = caseFromText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.case;
};

/** The statements that are there when the filtered case is opened again. */
const reopened = (index: CaseIndex, places: readonly number[]) =>
  opened(caseJson(filtered(index.case, places, ""))).statements;
/** The statements that are chosen, as far as they hold without the others. */
const chosen = (index: CaseIndex, places: readonly number[]) => {
  const statements = places.flatMap((place) => index.case.statements[place] ?? []);
  const isChosen = (id: string) => statements.some((statement) => statement.id === id);
  return statements.map(({ links, ...rest }) => {
    const kept = links?.filter(({ statement }) => isChosen(statement)) ?? [];
    return kept.length > 0 || links?.length === 0 ? { ...rest, links: kept } : rest;
  });
};

/** A case in which each statement is addressed to another actor, who may say nothing that is left. */
const addressed = (index: CaseIndex): CaseIndex => {
  const { actors, statements } = index.case;
  const all = statements.map((statement, at) => {
    const addressee = actors[(at * 7) % actors.length]?.id;
    return addressee === undefined ? statement : { ...statement, addressee };
  });
  return indexCase({ ...index.case, statements: all });
};

describe("a filtered case", () => {
  test("opens again with the same statements, whatever is filtered, also with addressees who say nothing", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const places = placesIn(applyFilter(index, filter));
        for (const one of [index, addressed(index)])
          expect(reopened(one, places)).toEqual(chosen(one, places));
      }),
    );
  });

  test("of the first case opens again, whatever is filtered", () => {
    const index = xinjiangIndex();
    fc.assert(
      fc.property(filterOf(index, plainWord), (filter) => {
        const places = placesIn(applyFilter(index, filter));
        expect(reopened(index, places)).toEqual(chosen(index, places));
      }),
      { numRuns: 40 },
    );
  });

  test("is the case itself where nothing is filtered, with actors who say nothing and what binds them", () => {
    const { case: whole } = xinjiangIndex();
    expect(filtered(whole, [...whole.statements.keys()], "")).toEqual(whole);
  });

  test("is any case itself, field by field, where nothing is filtered", () => {
    fc.assert(
      fc.property(anyCaseJson, (json) => {
        const whole = soundCase(json);
        expect(opened(caseJson(filtered(whole, [...whole.statements.keys()], "")))).toEqual(json);
      }),
    );
  });

  test("leaves out what its statements do not need, and says in its summary that it is a part", () => {
    const relation = { type: "criticises", source: "paper", locator: "1", summary: "He does." };
    const whole = aCase({
      sources: [aSource(), aSource({ id: "other" })],
      actors: ["ann", "bob", "cem"].map((id) => anActor({ id })),
      themes: [
        { id: "policy", title: "Policy" },
        { id: "money", title: "Money" },
      ],
      propositions: [aProposition(), aProposition({ id: "new-tax", theme: "money" })],
      statements: [
        aStatement({ addressee: "bob" }),
        aStatement({ id: "s2", actor: "cem", proposition: "new-tax", source: "other" }),
      ],
      relations: [
        { ...relation, from: "bob", to: "ann" },
        { ...relation, from: "cem", to: "ann" },
      ],
      events: [
        { id: "e1", date: "2022", title: "One", source: "paper", locator: "1" },
        { id: "e2", date: "2022", title: "Two", source: "other", locator: "1" },
      ],
    });
    const kept = filtered(whole, [0], "One of 2.");
    expect(kept.actors.map(({ id }) => id)).toEqual(["ann", "bob"]);
    expect(kept.propositions.map(({ id }) => id)).toEqual(["open-data"]);
    expect(kept.themes.map(({ id }) => id)).toEqual(["policy"]);
    expect(kept.sources.map(({ id }) => id)).toEqual(["paper"]);
    expect(kept.relations.map(({ from }) => from)).toEqual(["bob"]);
    expect(kept.events.map(({ id }) => id)).toEqual(["e1"]);
    expect(kept.summary).toBe("A tiny case for tests. One of 2.");
  });
});

describe("what binds the entries of a case together", () => {
  const whole = aCase({
    actors: ["ann", "bob", "city", "state"].map((id) => anActor({ id })),
    propositions: [
      aProposition({ contrary: "closed-data" }),
      aProposition({ id: "closed-data" }),
      aProposition({ id: "new-tax" }),
    ],
    statements: [
      aStatement({ commitment: "credits", condition: "If it is cheap." }),
      aStatement({ id: "s2", actor: "bob", proposition: "closed-data" }),
      aStatement({
        id: "s3",
        proposition: "new-tax",
        links: [
          { type: "answers", statement: "s1" },
          { type: "cites", statement: "s2" },
        ],
      }),
    ],
    relations: [aRelation("ann", "city"), aRelation("city", "state"), aRelation("bob", "state")],
  });
  const kept = (places: readonly number[]) => filtered(whole, places, "");

  test("stays with a spokesperson: whoever is spoken for, to the end", () => {
    const { actors, relations } = kept([0]);
    expect(actors.map(({ id }) => id)).toEqual(["ann", "city", "state"]);
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      ["ann", "city"],
      ["city", "state"],
    ]);
  });

  test("goes where the other end is gone: links to statements that are left out, a contrary on which nothing is said", () => {
    expect(kept([0, 2]).statements.map(({ links }) => links)).toEqual([
      undefined,
      [{ type: "answers", statement: "s1" }],
    ]);
    expect(kept([2]).statements[0]).not.toHaveProperty("links");
    expect(kept([0]).propositions[0]).not.toHaveProperty("contrary");
    expect(kept([0, 1]).propositions[0]).toHaveProperty("contrary", "closed-data");
    for (const places of [[0], [2], [0, 2]]) expect(opened(caseJson(kept(places)))).toEqual(kept(places));
  });

  test("stays whole with all statements", () => {
    expect(kept([0, 1, 2])).toEqual(whole);
  });
});

test("any case, written out and read again, is the same field by field", () => {
  fc.assert(
    fc.property(anyCaseJson, (json) => {
      const whole = soundCase(json);
      expect(whole).toEqual(json);
      expect(JSON.parse(caseJson(whole))).toEqual(json);
      expect(opened(caseJson(whole))).toEqual(json);
    }),
  );
});

test("any part of any case opens again with the chosen statements", () => {
  fc.assert(
    fc.property(
      anyCaseJson.chain((json) => {
        const whole = soundCase(json);
        return fc.tuple(fc.constant(whole), fc.subarray([...whole.statements.keys()]));
      }),
      ([whole, places]) => {
        const index = indexCase(whole);
        expect(reopened(index, places)).toEqual(chosen(index, places));
      },
    ),
  );
});

describe("the text of a case file that cannot be opened", () => {
  test.each([
    ["", "line 1, column 1", "the file ends"],
    ["{", "line 1, column 2", "the file ends"],
    ["[]", "format", "is missing"],
    ["null", "", "expected Object, found null"],
    ['{"a": 1}', "a", "is not a field of a case file"],
    ["[".repeat(100_000), "line 1, column 100001", "the file ends"],
    ['{"a":'.repeat(20_000), "line 1, column 100001", "the file ends"],
    [`["${"a".repeat(5_000_000)}", `, "line 1, column 5000006", "the file ends"],
  ])("is told fault by fault: %.20j", (text, place, problem) => {
    const read = caseFromText(text);
    const faults = read.ok ? [] : read.faults.map(formatFault);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.some((line) => line.startsWith(place) && line.includes(problem))).toBe(true);
  });

  test("names the place of an unknown actor", () => {
    const whole = aCase();
    const read = caseFromText(JSON.stringify({ ...whole, statements: [aStatement({ actor: "anne" })] }));
    expect(read).toMatchObject({
      ok: false,
      faults: [
        { place: { path: ["statements", 0, "actor"] }, problem: 'no actor "anne"; did you mean "ann"?' },
        {},
      ],
    });
  });
});
