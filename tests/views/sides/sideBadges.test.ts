import { expect, test } from "vitest";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { sideBadges } from "../../../src/views/sides/sideBadges.ts";
import { networkOf } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

type SaidList = Parameters<typeof indexOf>[0];

const triangles: SaidList = [
  ...["ann", "bob", "cem"].flatMap(
    (actor) =>
      [
        [actor, "open-data", "support"],
        [actor, "new-tax", "support"],
      ] as const,
  ),
  ...["dana", "eva", "finn"].flatMap(
    (actor) =>
      [
        [actor, "free-parks", "support"],
        [actor, "night-buses", "oppose"],
      ] as const,
  ),
];

const badges = (said: SaidList) => {
  const index = indexOf(said);
  const found = findSides(index, everyStatement(index));
  if (found.kind !== "found") throw new Error(found.kind);
  const badgeOf = sideBadges(found);
  return new Map(networkOf(said).nodes.map((node) => [node.id as string, badgeOf(node)]));
};

test("a ring is around who bridges sides by more than one statement, and around nobody else", () => {
  const once: SaidList = [...triangles, ["cem", "free-parks", "support"]];
  const twice: SaidList = [...once, ["cem", "free-parks", "support"], ["cem", "night-buses", "oppose"]];
  expect(badges(once).get("actor/cem")).toEqual({ letter: "A", isRinged: false });
  expect(badges(twice).get("actor/cem")).toEqual({ letter: expect.any(String) as string, isRinged: true });
  expect(badges(twice).get("actor/ann")).toMatchObject({ isRinged: false });
});

test("propositions have no letter", () => {
  expect(badges(triangles).get("proposition/open-data")).toBeNull();
});
