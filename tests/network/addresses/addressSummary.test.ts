import { describe, expect, test } from "vitest";
import { addressSummary, countAddresses } from "../../../src/network/addresses/addressSummary.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { addressesOf, tiedIndex } from "../../fixtures/addresses.ts";
import { a } from "../../fixtures/networks.ts";

type Ties = Parameters<typeof tiedIndex>[0];

const summaryOf = (ties: Ties, told: Parameters<typeof tiedIndex>[1] = []) => {
  const index = tiedIndex(ties, told);
  return addressSummary(index, addressesOf(index));
};

const most = (ties: Ties) => summaryOf(ties).mostAddressed.map(({ node, by }) => [node.actor.id, by]);

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

  test("names no one while others who are addressed by as many go unnamed", () => {
    const both = (to: string): Ties =>
      ["ann", "bob", "cem", "dana", "eva"]
        .filter((id) => id !== to)
        .slice(0, 2)
        .map((from) => [from, "informs", to]);
    expect(most(["ann", "bob", "cem", "dana"].flatMap(both))).toEqual([]);
    expect(most(["ann", "bob", "cem"].flatMap(both))).toHaveLength(3);
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
  expect(summary.mostAddressed.map(({ node, by }) => [node.actor.id, by])).toEqual([
    ["michelle-bachelet", 6],
    ["china", 3],
    ["ohchr", 3],
  ]);
});
