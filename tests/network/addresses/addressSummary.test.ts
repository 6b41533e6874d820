import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStanding } from "../../../src/network/addresses/addressNetwork.ts";
import { addressSummary, countAddresses } from "../../../src/network/addresses/addressSummary.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { addressesOf, anyTies, anyTold, tiedIndex } from "../../fixtures/addresses.ts";
import { a } from "../../fixtures/networks.ts";

type Ties = Parameters<typeof tiedIndex>[0];

const summaryOf = (ties: Ties, told: Parameters<typeof tiedIndex>[1] = []) => {
  const index = tiedIndex(ties, told);
  return addressSummary(index, addressesOf(index));
};

const most = (ties: Ties) =>
  summaryOf(ties).mostAddressed.map(({ node, others }) => [node.actor.id, others.length]);

describe("the summary of who addresses whom", () => {
  test("counts actors, ties, addressed statements, and whom no link joins to anybody", () => {
    const summary = summaryOf(
      [
        ["ann", "lobbies", "bob"],
        ["ann", "part-of", "bob"],
      ],
      [
        ["ann", "cem"],
        ["dana", undefined],
      ],
    );
    expect(summary).toMatchObject({ actors: 3, relations: 2, statements: 1, leftOut: 1 });
  });

  test("names whom at least two actors address, by how many, not counting standing ties", () => {
    expect(
      most([
        ["ann", "lobbies", "bob"],
        ["ann", "informs", "bob"],
        ["cem", "criticises", "bob"],
        ["dana", "part-of", "bob"],
        ["ann", "defends", "eva"],
      ]),
    ).toEqual([["bob", 2]]);
  });

  test("names all who are addressed by as many, and nobody who is addressed by fewer", () => {
    const both = (to: string): Ties =>
      ["ann", "bob", "cem", "dana", "eva"]
        .filter((id) => id !== to)
        .slice(0, 2)
        .map((from) => [from, "informs", to]);
    expect(most(["ann", "bob", "cem", "dana"].flatMap(both))).toHaveLength(4);
    expect(most([...["ann", "bob"].flatMap(both), ["eva", "informs", "ann"]])).toEqual([["ann", 3]]);
    expect(most([["ann", "informs", "bob"]])).toEqual([]);
  });

  test("names in any case those, and all those, whom most others address, and who address most", () => {
    fc.assert(
      fc.property(anyTies, anyTold, (ties, told) => {
        const acts = [
          ...ties.filter(([, type]) => !isStanding(type)).map(([from, , to]) => [from, to] as const),
          ...told.flatMap(([from, to]) => (to === undefined ? [] : [[from, to] as const])),
        ].filter(([from, to]) => from !== to);
        const withMost = (at: 0 | 1) => {
          const ends = [...new Set(acts.map((act) => act[at]))];
          const sizes = ends.map(
            (end) => new Set(acts.filter((act) => act[at] === end).map((act) => act[1 - at])).size,
          );
          const size = Math.max(0, ...sizes);
          return size < 2 ? [] : ends.filter((_, place) => sizes[place] === size).toSorted();
        };
        const { mostAddressed, addressMost } = summaryOf(ties, told);
        const names = (found: typeof addressMost) =>
          found.map(({ node }) => node.actor.id as string).toSorted();
        expect([names(mostAddressed), names(addressMost)]).toEqual([withMost(1), withMost(0)]);
      }),
      { numRuns: 300 },
    );
  });
});

test("an actor's ways out and in are counted, standing ties apart", () => {
  const network = addressesOf(
    tiedIndex([
      ["ann", "lobbies", "bob"],
      ["cem", "informs", "ann"],
      ["dana", "informs", "ann"],
      ["ann", "speaks-for", "dana"],
      ["eva", "kin-of", "ann"],
    ]),
  );
  expect(countAddresses(network, a("ann"))).toEqual({ addresses: 1, addressedBy: 2, standing: 2 });
});

test("of the first case, all relations and addressed statements are there", () => {
  const index = xinjiangIndex();
  const everyone = { tiesFrom: [...index.actors.keys()] };
  const summary = addressSummary(index, addressesOf(index, everyone));
  expect(summary).toMatchObject({
    actors: 24,
    relations: index.case.relations.length,
    statements: 11,
    leftOut: 13,
  });
  expect(summary.mostAddressed.map(({ node, others }) => [node.actor.id, others.length])).toEqual([
    ["michelle-bachelet", 6],
  ]);
});
