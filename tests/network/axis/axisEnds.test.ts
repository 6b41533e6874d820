import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { type Alignment, alignment } from "../../../src/network/axis/alignment.ts";
import { type AxisEnd, FAR_OUT, axisEnds } from "../../../src/network/axis/axisEnds.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { positions } from "../../../src/network/position.ts";
import { a, wholeNetwork } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { type SaidList, indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const find = (index: CaseIndex) => {
  const network = wholeNetwork(index);
  return axisEnds(network, alignment(network));
};

const namesOf = ({ actors }: AxisEnd) => actors.map(({ id }) => id);
const saidAt = ({ said }: AxisEnd) => said && `${said.stance} ${said.proposition.id}`;

const endsOf = (said: SaidList) => {
  const { start, end } = find(indexOf(said));
  return [start, end].map((one) => [saidAt(one), namesOf(one)]);
};

/** 1 at the end of the axis, -1 at its start, 0 between; where nobody is far out, those who lean most are at an end. */
function atWhichEnd(places: Alignment, actor: string): number {
  const sign = Math.sign(places.get(a(actor)) ?? 0);
  const out = (id: string) => sign * (places.get(id as NodeId) ?? 0);
  const most = Math.max(...[...places.keys()].filter((id) => id.startsWith("actor/")).map(out));
  return out(a(actor)) >= (most >= FAR_OUT ? FAR_OUT : 0.9 * most) ? sign : 0;
}

describe("axisEnds", () => {
  test("are named by what is said there and by whom, not by who stands between", () => {
    expect(endsOf(twoSidesAndABridge)).toEqual([
      ["support open-data", ["ann", "bob"]],
      ["oppose open-data", ["cem", "dana"]],
    ]);
  });

  test("name at most two actors each, those with most statements first", () => {
    const ends = endsOf([
      ...twoSidesAndABridge,
      ["zoe", "open-data", "support"],
      ["zoe", "new-tax", "oppose"],
      ["zoe", "new-tax", "oppose"],
    ]);
    expect(ends.map(([, names]) => names)).toContainEqual(["zoe", "ann"]);
  });

  test("take what more say here than there, also where the other end says it too", () => {
    const everyone = ["ann", "bob", "cem", "dana"].map((id) => [id, "night-buses", "support"] as const);
    expect(endsOf([...everyone, ...twoSidesAndABridge]).map(([said]) => said)).not.toContain(
      "support night-buses",
    );
  });

  test("of equal leads take what more on that half of the axis say", () => {
    const more = ["finn", "gina"].flatMap(
      (id) =>
        [
          [id, "new-tax", "oppose"],
          [id, "night-buses", "mixed"],
          [id, "free-parks", "mixed"],
        ] as const,
    );
    expect(endsOf([...twoSidesAndABridge, ...more]).map(([said]) => said)).toContain("oppose new-tax");
  });

  test("name those who lean most where nobody is far out", () => {
    const index = indexOf([
      ...["ann", "bob", "cem"].map((id) => [id, "open-data", "support"] as const),
      ["dana", "open-data", "support"],
      ["dana", "open-data", "oppose"],
    ]);
    const network = wholeNetwork(index);
    const places = new Map([
      [a("ann"), -0.3],
      [a("bob"), -0.29],
      [a("cem"), -0.1],
      [a("dana"), 1],
    ]);
    const { start, end } = axisEnds(network, places);
    expect([namesOf(start), saidAt(start)]).toEqual([["ann", "bob"], "support open-data"]);
    expect(namesOf(end)).toEqual(["dana"]);
  });

  test("have no names where nothing is contested", () => {
    expect(endsOf([["ann", "open-data", "support"]])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(endsOf([])).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  test("take in any case the position with the greatest lead over the other end, and name who takes it", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const places = alignment(wholeNetwork(index));
        const taken = positions(index, everyStatement(index)).filter(({ stance }) =>
          ["support", "oppose"].includes(stance),
        );
        const { start, end } = find(index);
        for (const [sign, found] of [
          [-1, start],
          [1, end],
        ] as const) {
          const at = (actor: string) => sign * atWhichEnd(places, actor);
          const lead = (said: string) =>
            taken
              .filter(({ proposition, stance }) => `${stance} ${proposition}` === said)
              .reduce((sum, { actor }) => sum + Math.sign(at(actor)), 0);
          const most = Math.max(
            0,
            ...taken.map(({ proposition, stance }) => lead(`${stance} ${proposition}`)),
          );
          const named = namesOf(found);
          const say = new Set(
            taken
              .filter(({ proposition, stance }) => `${stance} ${proposition}` === saidAt(found))
              .map(({ actor }) => actor as string),
          );
          expect(most > 0 ? lead(saidAt(found)!) : 0).toBe(most);
          expect(named.every((actor) => at(actor) === 1)).toBe(true);
          expect(most === 0 || named.every((actor) => say.has(actor))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
