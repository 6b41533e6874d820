import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import type { Stance, Statement } from "../../../src/case/statement.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { FAR_OUT } from "../../../src/network/axis/axisEnds.ts";
import { betweenEnds } from "../../../src/network/axis/betweenEnds.ts";
import { a, wholeNetwork } from "../../fixtures/networks.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const between = (index: CaseIndex) => {
  const network = wholeNetwork(index);
  return betweenEnds(network, alignment(network));
};

/** The one stance that an actor takes on something; null if it takes several or none. */
const stanceOn = (statements: readonly Statement[], actor: string, on: string): Stance | null => {
  const stances = new Set(
    statements.filter((one) => one.actor === actor && one.proposition === on).map(({ stance }) => stance),
  );
  return stances.size === 1 ? [...stances][0]! : null;
};

describe("an actor with both ends", () => {
  test("is named with whom it shares a view at each, and on what", () => {
    expect(between(indexOf(twoSidesAndABridge))).toMatchObject([
      {
        actor: { actor: { id: "eva" } },
        start: { with: { actor: { id: "ann" } }, on: { proposition: { id: "open-data" } } },
        end: { with: { actor: { id: "cem" } }, on: { proposition: { id: "new-tax" } } },
      },
    ]);
  });

  test("is nobody who only supports a proposition that leans to an end, without anyone there", () => {
    const leaning = [
      ...twoSidesAndABridge.filter(([actor]) => actor !== "eva"),
      ["fritz", "open-data", "support"],
      ["fritz", "night-buses", "support"],
      ["gina", "night-buses", "support"],
      ["gina", "new-tax", "support"],
    ] as const;
    const names = between(indexOf(leaning)).map(({ actor }) => actor.actor.id);
    expect(names).not.toContain("ann");
    expect(between(indexOf(pair))).toEqual([]);
  });

  test("really says, in any case, for or against, what an other one far out at each end says", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const { statements, actors, propositions } = index.case;
        const places = alignment(wholeNetwork(index));
        const shares = (actor: string, sign: 1 | -1) =>
          actors.some(
            ({ id }) =>
              id !== actor &&
              sign * (places.get(a(id)) ?? 0) >= FAR_OUT &&
              propositions.some((proposition) => {
                const own = stanceOn(statements, actor, proposition.id);
                return (
                  (own === "support" || own === "oppose") && own === stanceOn(statements, id, proposition.id)
                );
              }),
          );
        const found = between(index);
        expect(found.map(({ actor }) => actor.actor.id).toSorted()).toEqual(
          actors.flatMap(({ id }) => (shares(id, 1) && shares(id, -1) ? [id] : [])).toSorted(),
        );
        for (const { actor, start, end } of found)
          for (const [sign, view] of [
            [-1, start],
            [1, end],
          ] as const) {
            const on = view.on.proposition.id;
            expect(sign * places.get(view.with.id)!).toBeGreaterThanOrEqual(FAR_OUT);
            expect(stanceOn(statements, actor.actor.id, on)).toBe(
              stanceOn(statements, view.with.actor.id, on),
            );
          }
      }),
      { numRuns: 300 },
    );
  });
});
