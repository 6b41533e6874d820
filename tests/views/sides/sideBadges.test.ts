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

const lettersAndRings = (said: SaidList, id: string) => {
  const badge = badges(said).get(id);
  const letters = badge?.over.flatMap((mark) =>
    mark.kind === "text" ? mark.lines.map(({ text }) => text) : [],
  );
  return [...(letters ?? []), ...(badge?.under ?? []).map(({ role }) => role)];
};

test("a ring is around who bridges sides by more than one statement, and around nobody else", () => {
  const once: SaidList = [...triangles, ["cem", "free-parks", "support"]];
  const twice: SaidList = [...once, ["cem", "free-parks", "support"], ["cem", "night-buses", "oppose"]];
  expect(lettersAndRings(once, "actor/cem")).toEqual(["A"]);
  expect(lettersAndRings(twice, "actor/cem").slice(1)).toEqual(["node-mark__ring"]);
  expect(lettersAndRings(twice, "actor/ann")).toHaveLength(1);
});

test("propositions have no letter", () => {
  expect(badges(triangles).get("proposition/open-data")).toBeNull();
});
