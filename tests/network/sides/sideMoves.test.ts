import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { applyChanges } from "../../../src/network/firmness/applyChanges.ts";
import { parseChanges } from "../../../src/network/firmness/change.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { sideMoves } from "../../../src/network/sides/sideMoves.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const movesWith = (index: CaseIndex, changes: string) => {
  const changed = applyChanges(index, everyStatement(index), parseChanges(changes));
  const remaining = new Set(actorProfiles(changed.index, changed.among).map(({ id }) => id));
  return sideMoves(
    findSides(index, everyStatement(index)),
    findSides(changed.index, changed.among),
    remaining,
  );
};

const index = indexOf(twoSidesAndABridge);

describe("sideMoves", () => {
  test("finds nothing moved where nothing is changed", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const { before, after, moved, bridgesLost, bridgesNew } = movesWith(indexOf(said), "");
        expect([before, moved, bridgesLost, bridgesNew]).toEqual([after, [], [], []]);
      }),
    );
  });

  test("tells who is on no side any more when all others of it are left out", () => {
    const { before, after, moved } = movesWith(index, "a.ann,a.eva");
    expect([before, after]).toEqual([2, 1]);
    expect(moved).toEqual([{ actor: "bob", from: expect.arrayContaining(["ann" as ActorId]), to: null }]);
  });

  test("does not count who is left out as moved", () => {
    expect(movesWith(index, "a.ann").moved.map(({ actor }) => actor)).not.toContain("ann");
  });

  test("sees sides go where no agreement is left", () => {
    const two = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "support"],
    ]);
    expect(movesWith(two, "flip.s1,flip.s3")).toMatchObject({
      before: 1,
      after: 0,
      moved: [
        { actor: "ann", to: null },
        { actor: "bob", to: null },
      ],
    });
  });

  test("tells who no longer bridges", () => {
    const bridged = indexOf([
      ["eva", "free-parks", "support"],
      ["eva", "night-buses", "support"],
      ["ann", "free-parks", "support"],
      ["bob", "free-parks", "support"],
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["cem", "night-buses", "support"],
      ["dana", "night-buses", "support"],
      ["cem", "new-tax", "support"],
      ["dana", "new-tax", "support"],
    ]);
    expect(movesWith(bridged, "s.s1").bridgesLost).toContain("eva");
    expect(movesWith(bridged, "a.eva").bridgesLost).not.toContain("eva");
  });
});
