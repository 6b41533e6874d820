import * as fc from "fast-check";
import { expect, test } from "vitest";
import { setWhere } from "../../../src/case/statementSet.ts";
import { sidesSummary } from "../../../src/network/sides/sidesSummary.ts";
import { findSides } from "../../../src/network/sides/sides.ts";
import { signedTies } from "../../../src/network/ties/agreementTies.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

test("names the sides and the widest split that rest on more than one statement", () => {
  const index = indexOf(twoSidesAndABridge);
  const found = findSides(index, everyStatement(index));
  const summary = found.kind === "found" ? sidesSummary(found) : null;
  expect(summary?.firm.map(({ names }) => names)).toEqual([
    ["ann", "bob"],
    ["cem", "dana"],
  ]);
  expect(summary).toMatchObject({ thin: 0, widestSplit: { proposition: "open-data" } });
});

test("of a side that it names, in any case, some two still agree whichever statement is left out", () => {
  fc.assert(
    fc.property(anySaid(16), (said) => {
      const index = indexOf(said);
      const found = findSides(index, everyStatement(index));
      fc.pre(found.kind === "found");
      const { firm, thin } = sidesSummary(found);
      expect(firm.length + thin).toBe(found.sides.length);
      const stillAgree = (members: readonly string[], place: number) => {
        const among = setWhere(said.length, (at) => at !== place);
        return signedTies(index, actorProfiles(index, among)).some(
          ({ left, right, weight }) => weight > 0 && members.includes(left) && members.includes(right),
        );
      };
      const isFirm = (members: readonly string[]) => said.every((_, place) => stillAgree(members, place));
      const letters = found.sides.filter(({ members }) => isFirm(members)).map(({ letter }) => letter);
      expect(firm.map(({ letter }) => letter)).toEqual(letters);
    }),
    { numRuns: 200 },
  );
});
