import { describe, expect, test } from "vitest";
import { sideBadges, sideNodeName } from "../../../src/views/sides/sideBadges.ts";
import type { ActorNode } from "../../../src/network/graph.ts";
import { englishWords } from "../../fixtures/english.ts";
import { foundSides, twoTriangles } from "../../fixtures/foundSides.ts";
import { networkOf } from "../../fixtures/networks.ts";
import type { SaidList } from "../../fixtures/tinyCases.ts";

const badges = (said: SaidList) => {
  const badgeOf = sideBadges(foundSides(said));
  return new Map(networkOf(said).nodes.map((node) => [node.id as string, badgeOf(node)]));
};

const lettersAndRings = (said: SaidList, id: string) => {
  const badge = badges(said).get(id);
  const letters = badge?.over.flatMap((mark) =>
    mark.kind === "text" ? mark.lines.map(({ text }) => text) : [],
  );
  return [...(letters ?? []), ...(badge?.under ?? []).map(({ role }) => role)];
};

test("a ring is around who bridges sides by more than one statement, and around nobody else", () => {
  const once: SaidList = [...twoTriangles, ["cem", "free-parks", "support"]];
  const twice: SaidList = [...once, ["cem", "free-parks", "support"], ["cem", "night-buses", "oppose"]];
  expect(lettersAndRings(once, "actor/cem")).toEqual(["A"]);
  expect(lettersAndRings(twice, "actor/cem").slice(1)).toEqual(["node-mark__ring"]);
  expect(lettersAndRings(twice, "actor/ann")).toHaveLength(1);
});

test("propositions have no letter", () => {
  expect(badges(twoTriangles).get("proposition/open-data")).toBeNull();
});

describe("what a screen reader says of an actor on a side", () => {
  const [node] = networkOf(twoTriangles).nodes;
  const nameOf = (actor: { name: string; label?: string }) =>
    sideNodeName(
      foundSides(twoTriangles),
      () => actor.name,
      englishWords,
    )({ ...node, actor: { ...(node as ActorNode).actor, ...actor } } as ActorNode, false);

  test("is the letter and the name, as the picture writes them side by side", () => {
    expect(nameOf({ name: "Board of Trade" })).toBe("Side A: Board of Trade");
    expect(nameOf({ name: "The Board of Trade", label: "Board of Trade" })).toBe(
      "Side A: Board of Trade, in full The Board of Trade",
    );
  });
});
