import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setWhere } from "../../../src/case/statementSet.ts";
import { positions } from "../../../src/network/position.ts";
import { type TakenBySide, isThinFinding, sideFinding } from "../../../src/network/sides/sideFinding.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { type SaidList, indexOf } from "../../fixtures/tinyCases.ts";

/** Ann and Bob are one side, Cem and Dana the other, Eva is in none. */
const SIDES: Readonly<Record<string, number>> = { ann: 0, bob: 0, cem: 1, dana: 1 };

const takenOf = (said: SaidList, without?: number): TakenBySide => {
  const index = indexOf(said);
  const among =
    without === undefined ? everyStatement(index) : setWhere(said.length, (place) => place !== without);
  const taken = positions(index, among).filter(({ proposition }) => proposition === "open-data");
  return {
    bySide: [0, 1].map((side) => taken.filter(({ actor }) => SIDES[actor] === side)),
    apart: taken.filter(({ actor }) => SIDES[actor] === undefined),
  };
};

const on = (...stances: readonly [string, string][]): SaidList =>
  stances.map(([actor, stance]) => [actor, "open-data", stance] as const);

const find = (said: SaidList) => sideFinding(takenOf(said));
const isThin = (said: SaidList) => isThinFinding(indexOf(said), takenOf(said));

const split = on(["ann", "support"], ["bob", "support"], ["cem", "oppose"], ["dana", "oppose"]);

describe("a proposition", () => {
  test("splits sides of which one mostly supports and another mostly opposes it", () => {
    expect(find(split)).toEqual({ kind: "splits", support: [0], oppose: [1] });
    expect(find(on(["ann", "oppose"], ["cem", "support"]))).toEqual({
      kind: "splits",
      support: [1],
      oppose: [0],
    });
  });

  test("does not split a side that is divided itself: half is not most", () => {
    const divided = on(["ann", "support"], ["bob", "oppose"], ["cem", "oppose"]);
    expect(find(divided)).toEqual({ kind: "neither" });
    expect(find(on(["ann", "support"], ["bob", "mixed"], ["cem", "oppose"]))).toEqual({ kind: "neither" });
  });

  test("unites actors of two sides who say the same, if nobody says the opposite", () => {
    expect(find(on(["ann", "support"], ["cem", "support"]))).toEqual({
      kind: "unites",
      stance: "support",
      sides: [0, 1],
    });
    expect(find(on(["ann", "oppose"], ["cem", "oppose"], ["eva", "mixed"]))).toMatchObject({
      kind: "unites",
      stance: "oppose",
    });
  });

  test("unites nobody where an actor in no side says the opposite, or where one side alone spoke", () => {
    expect(find(on(["ann", "support"], ["cem", "support"], ["eva", "oppose"]))).toEqual({ kind: "neither" });
    expect(find(on(["ann", "support"], ["bob", "support"], ["eva", "support"]))).toEqual({ kind: "neither" });
    expect(find([])).toEqual({ kind: "neither" });
  });
});

describe("a finding", () => {
  test("is thin where one statement makes it", () => {
    expect(isThin(on(["ann", "support"], ["cem", "oppose"], ["dana", "oppose"]))).toBe(true);
    expect(isThin(split)).toBe(false);
    expect(isThin(on(["ann", "support"], ["ann", "support"], ["cem", "oppose"], ["cem", "oppose"]))).toBe(
      false,
    );
    expect(isThin(on(["ann", "support"]))).toBe(false);
  });

  test("is thin exactly if the case without some one statement does not have it, with the same sides", () => {
    const outcome = (taken: TakenBySide) => {
      const finding = sideFinding(taken);
      return finding.kind === "unites" ? finding.stance : finding.kind;
    };
    fc.assert(
      fc.property(anySaid(14), (said) => {
        const whole = outcome(takenOf(said));
        const turned = said.some((_, place) => outcome(takenOf(said, place)) !== whole);
        expect(isThin(said)).toBe(whole !== "neither" && turned);
      }),
      { numRuns: 300 },
    );
  });
});
