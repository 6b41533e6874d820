import { expect, test } from "vitest";
import { sideBadges } from "../../../src/views/sides/sideBadges.ts";
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
