import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedIndex } from "../../../src/case/counting/countedIndex.ts";
import { countedUnder } from "../../../src/case/counting/countedUnder.ts";
import { anyCountable, spokenForCase } from "../../fixtures/countedCases.ts";

const BOTH = { bodies: true, contraries: true };

describe("the index of a case as it is counted", () => {
  test("is the index itself while nothing is counted as one", () => {
    const index = spokenForCase();
    expect(countedIndex(index, { bodies: false, contraries: false })).toBe(index);
  });

  test("is the same object for the same choice, so that nothing is worked out twice", () => {
    const index = spokenForCase();
    const only = countedIndex(index, { bodies: true, contraries: false });
    expect(countedIndex(index, BOTH)).toBe(countedIndex(index, BOTH));
    expect(countedIndex(index, { bodies: true, contraries: false })).toBe(only);
    expect(only).not.toBe(countedIndex(index, BOTH));
  });

  test("knows each statement by its id as it was made", () => {
    const index = spokenForCase();
    expect(countedIndex(index, BOTH).statements).toBe(index.statements);
    expect(countedIndex(index, BOTH).case.statements[2]).toMatchObject({ id: "s3", actor: "state" });
  });

  test("lists exactly the actors and propositions under which something is counted", () => {
    fc.assert(
      fc.property(anyCountable, (index) => {
        const under = countedUnder(index, BOTH);
        const { actors, propositions } = countedIndex(index, BOTH).case;
        expect(new Set(actors.map(({ id }) => id))).toEqual(
          new Set(index.case.actors.map(({ id }) => under.actor(id))),
        );
        expect(new Set(propositions.map(({ id }) => id))).toEqual(
          new Set(index.case.propositions.map(({ id }) => under.proposition(id))),
        );
      }),
    );
  });
});
