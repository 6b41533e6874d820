import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStanding, isStandingLink, passagesOf } from "../../../src/network/addresses/addressNetwork.ts";
import { addressesOf, anyTies, anyTold, tiedIndex } from "../../fixtures/addresses.ts";

const shapes = (network: ReturnType<typeof addressesOf>) =>
  network.links.map(({ from, to, relations, statements }) => [
    from,
    to,
    relations.map(({ type }) => type),
    statements,
  ]);

describe("who addresses whom", () => {
  test("has one link for all that one actor directs at another, and another link for the way back", () => {
    const index = tiedIndex(
      [
        ["bob", "criticises", "ann"],
        ["ann", "criticises", "bob"],
        ["ann", "speaks-for", "bob"],
      ],
      [
        ["ann", "bob"],
        ["ann", undefined],
        ["ann", "bob"],
      ],
    );
    expect(shapes(addressesOf(index))).toEqual([
      ["ann", "bob", ["speaks-for", "criticises"], [0, 2]],
      ["bob", "ann", ["criticises"], []],
    ]);
  });

  test("leaves out whom no link joins to anybody, and keeps whoever is addressed without having spoken", () => {
    const { nodes } = addressesOf(tiedIndex([["ann", "informs", "bob"]], [["cem", undefined]]));
    expect(nodes.map((node) => [node.id, node.statements])).toEqual([
      ["actor/ann", 0],
      ["actor/bob", 0],
    ]);
  });

  test("is empty where a case has neither relations nor addressees", () => {
    expect(addressesOf(tiedIndex([], [["ann", undefined]]))).toEqual({ nodes: [], links: [] });
  });

  test("counts a statement only while it is visible, and a relation only from whom ties count", () => {
    const index = tiedIndex(
      [
        ["ann", "lobbies", "bob"],
        ["cem", "lobbies", "bob"],
      ],
      [["dana", "bob"]],
    );
    const shown = addressesOf(index, { isVisible: () => false, tiesFrom: ["ann"] });
    expect(shapes(shown)).toEqual([["ann", "bob", ["lobbies"], []]]);
  });

  test("can be of acts alone, to which statements belong, or of standing ties alone", () => {
    const index = tiedIndex(
      [
        ["ann", "kin-of", "bob"],
        ["ann", "defends", "bob"],
      ],
      [["ann", "bob"]],
    );
    expect(shapes(addressesOf(index, { ties: "acts" }))).toEqual([["ann", "bob", ["defends"], [0]]]);
    expect(shapes(addressesOf(index, { ties: "standing" }))).toEqual([["ann", "bob", ["kin-of"], []]]);
  });

  test("knows links of standing ties alone from links with an act", () => {
    const index = tiedIndex(
      [
        ["ann", "part-of", "bob"],
        ["bob", "part-of", "cem"],
      ],
      [["bob", "cem"]],
    );
    expect(addressesOf(index).links.map((link) => [isStandingLink(link), link.rank])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });
});

test("every relation and every addressed statement is in exactly one link, the one of its direction", () => {
  fc.assert(
    fc.property(anyTies, anyTold, (ties, told) => {
      const index = tiedIndex(ties, told);
      const { links } = addressesOf(index);
      for (const relation of index.case.relations) {
        const holders = links.filter(({ relations }) => relations.includes(relation));
        expect(holders.map(({ from, to }) => [from, to])).toEqual([[relation.from, relation.to]]);
      }
      index.case.statements.forEach(({ actor, addressee }, place) => {
        const holders = links.filter(({ statements }) => statements.includes(place));
        expect(holders.map(({ from, to }) => [from, to])).toEqual(
          addressee === undefined ? [] : [[actor, addressee]],
        );
      });
      const passages = links.reduce((sum, link) => sum + passagesOf(link), 0);
      expect(passages).toBe(ties.length + told.filter(([, to]) => to !== undefined).length);
    }),
  );
});

test("acts and standing ties part all that there is between them", () => {
  fc.assert(
    fc.property(anyTies, anyTold, (ties, told) => {
      const index = tiedIndex(ties, told);
      const count = (choice: "all" | "acts" | "standing") =>
        addressesOf(index, { ties: choice }).links.reduce((sum, link) => sum + passagesOf(link), 0);
      expect(count("acts") + count("standing")).toBe(count("all"));
      const standing = addressesOf(index, { ties: "standing" }).links;
      expect(standing.every(isStandingLink)).toBe(true);
      const acts = addressesOf(index, { ties: "acts" }).links.flatMap(({ relations }) => relations);
      expect(acts.some(({ type }) => isStanding(type))).toBe(false);
    }),
  );
});

test("the order in which a case lists its relations makes no difference", () => {
  const sorted = (network: ReturnType<typeof addressesOf>) =>
    network.links.map(({ id, relations }) => [id, relations.map(({ type }) => type)]);
  fc.assert(
    fc.property(anyTies, (ties) => {
      expect(sorted(addressesOf(tiedIndex(ties.toReversed())))).toEqual(sorted(addressesOf(tiedIndex(ties))));
    }),
  );
});
