import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMON_FACETS } from "../../src/case/caseIndex.ts";
import { checkCase } from "../../src/case/check/checkCase.ts";
import { indexCase } from "../../src/case/indexCase.ts";
import { wholeText } from "../fixtures/wholeText.ts";
import { placesIn } from "../../src/case/statementSet.ts";
import { aCase, aStatement, anActor, anIndex } from "../fixtures/aCase.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";
import { indexOf, twoSidesAndABridge } from "../fixtures/tinyCases.ts";

const placesByValue = (sets: ReadonlyMap<string, Parameters<typeof placesIn>[0]>) =>
  [...sets].map(([value, set]) => [value, placesIn(set)]);

describe("indexCase", () => {
  test("finds every entry by its id", () => {
    const index = anIndex();
    expect([...index.actors.keys()]).toEqual(["ann"]);
    expect([...index.propositions.keys(), ...index.themes.keys()]).toEqual(["open-data", "policy"]);
    expect([...index.sources.keys(), ...index.statements.keys()]).toEqual(["paper", "s1"]);
    expect(index.statements.get(index.case.statements[0]!.id)).toBe(index.case.statements[0]);
  });

  test("makes the table of statements for the first who asks", () => {
    const sound = anIndex().case;
    let asked = 0;
    const statements = sound.statements.map((one) => ({
      ...one,
      get id() {
        asked += 1;
        return one.id;
      },
    }));
    const index = indexCase({ ...sound, statements });
    expect(asked).toBe(0);
    expect(index.statements.has(sound.statements[0]!.id)).toBe(true);
    expect(index.statements.get(sound.statements[0]!.id)).toBe(statements[0]);
    expect(asked).toBe(statements.length);
  });

  test("can be handed to a worker, with every table", () => {
    const copy = structuredClone(anIndex());
    expect([...copy.actors.keys(), ...copy.statements.keys()]).toEqual(["ann", "s1"]);
    expect(copy.statements.get(copy.case.statements[0]!.id)).toBe(copy.case.statements[0]);
  });

  test("sorts the statements under each value, values in the case's order", () => {
    const { facets } = indexOf(twoSidesAndABridge);
    expect(placesByValue(facets.proposition)).toEqual([
      ["open-data", [0, 1, 2, 3, 8]],
      ["new-tax", [4, 5, 6, 7, 9]],
    ]);
    expect(placesByValue(facets.stance)).toEqual([
      ["support", [0, 1, 6, 7, 8, 9]],
      ["oppose", [2, 3, 4, 5]],
    ]);
  });

  test("leaves out values that no statement has", () => {
    const { facets } = anIndex();
    expect([...facets.stance.keys()]).toEqual(["support"]);
    expect([...facets.naming.keys()]).toEqual(["named"]);
  });

  test("sorts statements by their commitment, and asks for it only where the case has some", () => {
    const one = aStatement({ commitment: "credits" });
    const { facets } = anIndex({ statements: [aStatement({ id: "s0" }), { ...one, id: "s1" }] });
    expect(placesByValue(facets.commitment)).toEqual([
      ["credits", [1]],
      ["not-coded", [0]],
    ]);
    expect(placesByValue(anIndex({ statements: [one] }).facets.commitment)).toEqual([["credits", [0]]]);
    expect(placesByValue(anIndex().facets.commitment)).toEqual([]);
  });

  test("takes kind and naming from the actor", () => {
    const actors = [anActor(), anActor({ id: "insider", name: "An insider", kind: "unnamed", named: false })];
    const statements = [aStatement(), aStatement({ id: "s2", actor: "insider" })];
    const { facets } = anIndex({ actors, statements });
    expect(placesByValue(facets.kind)).toEqual([
      ["person", [0]],
      ["unnamed", [1]],
    ]);
    expect(placesByValue(facets.naming)).toEqual([
      ["named", [0]],
      ["unnamed", [1]],
    ]);
  });

  test("knows the first and last day of each date, and NaN for none", () => {
    const statements = [
      aStatement({ date: "1970-01" }),
      aStatement({ id: "s2" }),
      aStatement({ id: "s3", date: "1970-01-01" }),
    ];
    const index = anIndex({ statements });
    expect([...index.firstDays]).toEqual([0, Number.NaN, 0]);
    expect([...index.lastDays]).toEqual([30, Number.NaN, 0]);
  });

  test("gathers for the search who said what in which words", () => {
    const actors = [anActor({ label: "Annie", role: "Mayor" })];
    const statement = aStatement({
      quote: { text: "Open it.", language: "en" },
      condition: "If it costs nothing.",
      speaker: "A deputy",
      via: "A wire",
      note: "Twice.",
    });
    expect(wholeText(anIndex({ actors, statements: [statement] }), 0)).toBe(
      "Ann Example · Annie · Mayor · Open data · The city should publish its data. · Open it. · " +
        "She asks the city to publish its data. · If it costs nothing. · A deputy · A wire · Twice.",
    );
  });

  test("lets a search find an actor by what else it is called", () => {
    const actors = [anActor({ aliases: ["The Mayor’s office", "AE"] })];
    expect(wholeText(anIndex({ actors }), 0)).toContain("The Mayor’s office · AE");
  });

  test("takes a case without statements", () => {
    const index = indexCase({ ...aCase(), statements: [] });
    expect(COMMON_FACETS.map((name) => index.facets[name].size)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(index.firstDays).toHaveLength(0);
  });

  test("puts each statement under exactly one value of each facet", () => {
    assert(
      property(integer(), (seed) => {
        const index = indexCase(syntheticCase({ statements: 70, actors: 9, propositions: 5, seed }));
        for (const name of COMMON_FACETS) {
          const places = [...index.facets[name].values()].flatMap(placesIn);
          expect(places.toSorted((left, right) => left - right)).toEqual(
            Array.from({ length: 70 }, (_, at) => at),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("the synthetic case", () => {
  test("is sound, and the same for the same seed", () => {
    const size = { statements: 300, actors: 40, propositions: 12 };
    expect(checkCase(syntheticCase(size)).ok).toBe(true);
    expect(syntheticCase(size)).toEqual(syntheticCase(size));
    expect(syntheticCase({ ...size, seed: 2 })).not.toEqual(syntheticCase(size));
  });
});
