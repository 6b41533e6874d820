import { describe, expect, test } from "vitest";
import { nodeName } from "../../../src/views/marks/nodeName.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import type { NetworkNode } from "../../../src/network/graph.ts";
import { takersByProposition } from "../../../src/network/questions/takersOf.ts";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import { english } from "../../fixtures/english.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectNetwork } from "../../../src/store/selectors.ts";
import { aRelation, anActor } from "../../fixtures/aCase.ts";
import { caseOf } from "../../fixtures/tinyCases.ts";
import { known } from "../../fixtures/known.ts";

type Said = Parameters<typeof caseOf>[0];

const nameIn = (said: Said, id: string, { isPinned = false, actors = {} } = {}) => {
  const index = indexCase(caseOf(said, actors));
  const network = selectNetwork(createExplorerStore(known(index)).getState());
  const node = network.nodes.find((other) => other.id === id);
  if (node === undefined) throw new Error(`The network has no ${id}.`);
  return nodeName(node, takersIn(index, network, node), isPinned, english);
};

const takersIn = (index: CaseIndex, { links }: Network, node: NetworkNode) =>
  node.kind === "actor" ? [] : (takersByProposition(index, links).get(node.proposition.id) ?? []);

const nameOfActor = (actor: Record<string, unknown>) =>
  nameIn([["ann", "data", "support"]], "actor/ann", {
    actors: { actors: [anActor({ kind: "expert-body", ...actor })] },
  });

describe("the name of an actor's node", () => {
  const rest = "expert body. 1 statement on 1 proposition: supported 1.";

  test("is the actor's own, and what it said", () => {
    expect(nameOfActor({ name: "Board of Trade" })).toBe(`Board of Trade, ${rest}`);
  });

  test("begins with what the picture calls the actor, since people who speak to their computer say what they see", () => {
    expect(nameOfActor({ name: "Committee on Data", label: "CD" })).toBe(
      `CD, in full Committee on Data, ${rest}`,
    );
  });

  test("does not say twice what the actor's name contains", () => {
    expect(nameOfActor({ name: "The Board of Trade", label: "Board of Trade" })).toBe(
      `The Board of Trade, ${rest}`,
    );
    expect(nameOfActor({ name: "A board of trade", label: "Board of trade" })).toBe(
      `A board of trade, ${rest}`,
    );
  });

  test("counts statements apart from the propositions on which it takes each stance, and leaves out what it never takes", () => {
    const said: Said = [
      ["ann", "data", "support"],
      ["ann", "data", "support"],
      ["ann", "tax", "oppose"],
      ["ann", "parks", "support"],
      ["ann", "parks", "oppose"],
      ["ann", "trams", "abstain"],
    ];
    expect(nameIn(said, "actor/ann")).toBe(
      "Ann Example, person. 6 statements on 4 propositions: supported 1, opposed 1, mixed on 1, and abstained on 1.",
    );
  });
});

describe("the name of a proposition's node", () => {
  test("begins with its label, says it in full, and how many actors take each stance", () => {
    const said: Said = [
      ["ann", "data", "support"],
      ["bob", "data", "support"],
      ["cem", "data", "oppose"],
    ];
    expect(nameIn(said, "proposition/data")).toBe("data, proposition: On data. 3 actors: 2 for, 1 against.");
  });

  test("names the body of several who take one stance", () => {
    const said: Said = [
      ["ann", "data", "support"],
      ["bob", "data", "mixed"],
      ["cem", "data", "oppose"],
      ["eva", "data", "oppose"],
    ];
    const relations = [aRelation("eva", "cem")];
    expect(nameIn(said, "proposition/data", { actors: { relations } })).toBe(
      "data, proposition: On data. 4 actors: 1 for; 2 against, both of Cem Example; 1 mixed.",
    );
  });
});

test("a node that is pinned says so at the end, and one that is not says nothing of it", () => {
  const said: Said = [["ann", "data", "support"]];
  const plain = nameIn(said, "actor/ann");
  expect(nameIn(said, "actor/ann", { isPinned: true })).toBe(`${plain} Pinned.`);
  expect(plain).not.toContain("Pinned");
});
