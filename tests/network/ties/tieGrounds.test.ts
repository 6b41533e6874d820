import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { PropositionId } from "../../../src/case/proposition.ts";
import { positions } from "../../../src/network/position.ts";
import { actorGrounds, propositionGrounds } from "../../../src/network/ties/tieGrounds.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { everyStatement, onPaper } from "../../fixtures/projections.ts";
import { type SaidList, indexOf } from "../../fixtures/tinyCases.ts";

const takenIn = (said: SaidList) => {
  const index = indexOf(said);
  return positions(index, everyStatement(index));
};

test("two actors meet where both take a stance, the same one or the opposite", () => {
  expect(actorGrounds(takenIn(onPaper), "ann" as ActorId, "bob" as ActorId)).toEqual({
    same: ["open-data"],
    opposite: ["new-tax"],
    both: ["open-data", "new-tax"],
  });
});

test("two propositions meet through the actors who take a stance on both", () => {
  expect(
    propositionGrounds(takenIn(onPaper), "open-data" as PropositionId, "new-tax" as PropositionId),
  ).toEqual({ same: ["bob"], opposite: ["ann"], both: ["ann", "bob", "cem"] });
});

test("in any case, what two actors meet on is where their statements all say the same, or the opposite", () => {
  fc.assert(
    fc.property(anySaid(20), (said) => {
      const stanceOf = (actor: string, on: string) => {
        const own = new Set(
          said.filter((one) => one[0] === actor && one[1] === on).map(([, , stance]) => stance),
        );
        return own.size === 0 ? null : own.size === 1 ? [...own][0]! : "mixed";
      };
      const spokenOn = [...new Set(said.map(([, on]) => on))].toSorted();
      const both = spokenOn.filter((on) => stanceOf("ann", on) !== null && stanceOf("bob", on) !== null);
      const { same, opposite, both: met } = actorGrounds(takenIn(said), "ann" as ActorId, "bob" as ActorId);
      const isOpposite = (on: string) => {
        const stances = new Set([stanceOf("ann", on), stanceOf("bob", on)]);
        return stances.has("support") && stances.has("oppose");
      };
      expect(met.toSorted()).toEqual(both);
      expect(same.toSorted()).toEqual(both.filter((on) => stanceOf("ann", on) === stanceOf("bob", on)));
      expect(opposite.toSorted()).toEqual(both.filter(isOpposite));
    }),
    { numRuns: 300 },
  );
});
