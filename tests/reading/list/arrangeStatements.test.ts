import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PropositionId } from "../../../src/case/proposition.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { type Order, arrangeStatements } from "../../../src/reading/list/arrangeStatements.ts";
import { sortKeys } from "../../../src/reading/list/sortKeys.ts";
import { GROUPS } from "../../../src/store/grouping/headings.ts";
import { SORTS } from "../../../src/store/viewChoices.ts";
import { aSource } from "../../fixtures/aCase.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const compareText = (left: string, right: string) => left.localeCompare(right, "en");

/** Told in the order zoe, ann, bob; the paper came out on 25 August 2022. */
const index = indexOf([
  ["zoe", "new-tax", "support", { date: "2022-09" }],
  ["ann", "open-data", "support"],
  ["bob", "open-data", "oppose", { date: "2018-08/2022-08" }],
  ["zoe", "open-data", "support", { date: "2022-08-24" }],
  ["ann", "new-tax", "support", { date: "2022-08-25" }],
]);

/** "Open data" has somebody against it, "New tax" nobody. */
const byContest = ["open-data", "new-tax"] as PropositionId[];

const arrange = (order: Partial<Order>, places = [0, 1, 2, 3, 4]) =>
  arrangeStatements(index, sortKeys(index, compareText, byContest), places, {
    sort: "date",
    group: "none",
    ...order,
  });

describe("the order of statements", () => {
  test("by date is oldest first; a statement without a date stands where its source was published", () => {
    expect(arrange({ sort: "date" }).places).toEqual([2, 3, 1, 4, 0]);
  });

  test("by date uses each statement's own source", () => {
    const two = indexOf(
      [
        ["ann", "open-data", "support", { source: "late" }],
        ["bob", "open-data", "support", { source: "early" }],
      ],
      { sources: [aSource({ id: "late", published: "2022" }), aSource({ id: "early", published: "2019" })] },
    );
    const keys = sortKeys(two, compareText, []);
    expect(arrangeStatements(two, keys, [0, 1], { sort: "date", group: "none" }).places).toEqual([1, 0]);
  });

  test("by actor is the alphabet, and an actor's statements stay in the case's order", () => {
    expect(arrange({ sort: "actor" }).places).toEqual([1, 4, 2, 0, 3]);
  });

  test("by proposition is the case's order", () => {
    expect(arrange({ sort: "proposition" }).places).toEqual([0, 4, 1, 2, 3]);
  });

  test("by contest has the most contested proposition first, and so have its groups", () => {
    expect(arrange({ sort: "contest" }).places).toEqual([1, 2, 3, 0, 4]);
    const { groups } = arrange({ sort: "contest", group: "proposition" });
    expect([...groups.values()].map(({ proposition }) => proposition)).toEqual(["open-data", "new-tax"]);
  });

  test("of no statement is empty, grouped or not", () => {
    expect(arrange({}, []).places).toEqual([]);
    expect(arrange({ group: "actor" }, []).groups.size).toBe(0);
  });
});

describe("the groups of statements", () => {
  test("are none unless they are chosen", () => {
    expect(arrange({}).groups.size).toBe(0);
  });

  test("by actor follow the alphabet, each sorted inside", () => {
    const { places, groups } = arrange({ group: "actor", sort: "date" });
    expect(places).toEqual([1, 4, 2, 3, 0]);
    expect([...groups]).toEqual([
      [1, { actor: "ann", count: 2 }],
      [2, { actor: "bob", count: 1 }],
      [3, { actor: "zoe", count: 2 }],
    ]);
  });

  test("by proposition follow the case, and only those with a visible statement stand", () => {
    const { groups } = arrange({ group: "proposition" }, [1, 3]);
    expect([...groups.values()]).toEqual([{ proposition: "open-data", count: 2 }]);
  });
});

describe("arranging", () => {
  const many = indexCase(syntheticCase({ statements: 200, actors: 12, propositions: 7 }));
  const keys = sortKeys(many, compareText, []);
  const someOrder = fc.record({ sort: fc.constantFrom(...SORTS), group: fc.constantFrom(...GROUPS) });
  const somePlaces = fc.subarray(Array.from({ length: 200 }, (_, place) => place));

  test("loses no statement and adds none", () => {
    fc.assert(
      fc.property(somePlaces, someOrder, (places, order) => {
        const arranged = arrangeStatements(many, keys, places, order).places;
        expect(arranged.toSorted((left, right) => left - right)).toEqual(places);
      }),
    );
  });

  test("keeps a part, large or small, in the order of the whole", () => {
    const all = Array.from({ length: 200 }, (_, place) => place);
    fc.assert(
      fc.property(somePlaces, fc.constantFrom(...SORTS), (places, sort) => {
        const order: Order = { sort, group: "none" };
        const [whole, part] = [all, places].map((some) => arrangeStatements(many, keys, some, order).places);
        expect(part).toEqual(whole?.filter((place) => places.includes(place)));
      }),
    );
  });

  test("does not depend on the order in which statements come", () => {
    fc.assert(
      fc.property(somePlaces, someOrder, (places, order) => {
        const forward = arrangeStatements(many, keys, places, order);
        expect(arrangeStatements(many, keys, places.toReversed(), order)).toEqual(forward);
      }),
    );
  });

  test("counts in its groups every statement once, and starts each group once", () => {
    fc.assert(
      fc.property(somePlaces, fc.constantFrom("actor" as const, "proposition" as const), (places, group) => {
        const starts = [...arrangeStatements(many, keys, places, { sort: "date", group }).groups.values()];
        expect(starts.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
        expect(new Set(starts.map((start) => start[group])).size).toBe(starts.length);
      }),
    );
  });
});

describe("groups by what the case asks about its actors", () => {
  test("come in the case's order, with whoever gives no answer at the end, and leave out nobody", () => {
    fc.assert(
      fc.property(anyIndex, fc.constantFrom(...SORTS), (some, sort) => {
        const places = [...some.case.statements.keys()];
        const keys = sortKeys(some, compareText, []);
        const { places: listed, groups } = arrangeStatements(some, keys, places, {
          sort,
          group: "attr.group",
        });
        expect(listed.toSorted((one, other) => one - other)).toEqual(places);
        const answers = [...groups.values()].map(({ answer }) => answer?.value ?? null);
        expect(answers).toEqual(["north", "south", null].filter((value) => answers.includes(value as never)));
        let value: string | null | undefined;
        for (const place of listed) {
          const start = groups.get(place);
          if (start !== undefined) value = start.answer?.value;
          const speaker = some.actors.get(some.case.statements[place]!.actor);
          expect(speaker?.attributes?.["group" as never] ?? null).toBe(value);
        }
      }),
    );
  });
});
