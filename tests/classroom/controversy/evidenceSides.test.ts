import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PropositionId } from "../../../src/case/proposition.ts";
import { evidenceSides, twoSidedPropositions } from "../../../src/classroom/controversy/evidenceSides.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const on = "open-data" as PropositionId;
const said = (actor: string, stance: string, attribution = "paraphrase") =>
  [actor, on, stance, { attribution }] as const;
const actorsOf = (statements: readonly { readonly actor: string }[]) => statements.map(({ actor }) => actor);

describe("the evidence on a proposition", () => {
  test("is as much on either side as the smaller side has", () => {
    const index = indexOf([
      said("ann", "support"),
      said("bob", "support"),
      said("cem", "support"),
      said("dana", "oppose"),
    ]);
    const { support, oppose } = evidenceSides(index, on);
    expect([actorsOf(support.shown), actorsOf(support.leftOut)]).toEqual([["ann"], ["bob", "cem"]]);
    expect([actorsOf(oppose.shown), actorsOf(oppose.leftOut)]).toEqual([["dana"], []]);
  });

  test("is spread over the actors, and takes own words before what is passed on", () => {
    const index = indexOf([
      said("ann", "support", "second-hand"),
      said("bob", "support", "direct"),
      said("bob", "support", "direct"),
      said("cem", "support"),
      said("dana", "oppose"),
      said("dana", "oppose", "direct"),
      said("eva", "oppose"),
      said("eva", "oppose", "recorded"),
    ]);
    const { support, oppose } = evidenceSides(index, on);
    expect(actorsOf(support.shown)).toEqual(["bob", "cem", "ann", "bob"]);
    expect(oppose.shown.map(({ id }) => id)).toEqual(["s6", "s8", "s5", "s7"]);
  });

  test("is never more than a sheet holds", () => {
    const many = (stance: string) => Array.from({ length: 9 }, (_, at) => said(`${stance}${at}`, stance));
    const { support, oppose } = evidenceSides(indexOf([...many("support"), ...many("oppose")]), on);
    expect([support.shown.length, support.leftOut.length, oppose.shown.length]).toEqual([5, 4, 5]);
  });

  test("keeps apart who is mixed, abstains, or is silent", () => {
    const index = indexOf([said("ann", "mixed"), said("bob", "abstain"), ["cem", "new-tax", "support"]]);
    const { support, oppose, neither, silent } = evidenceSides(index, on);
    expect([...support.leftOut, ...oppose.leftOut]).toEqual([]);
    expect(actorsOf(neither)).toEqual(["ann", "bob"]);
    expect(silent.map(({ id }) => id)).toEqual(["cem"]);
  });

  test("has equal numbers on both sides, and loses no statement and no actor", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        for (const { id } of index.case.propositions) {
          const { support, oppose, neither, silent, spokenOf } = evidenceSides(index, id);
          const all = [support.shown, support.leftOut, oppose.shown, oppose.leftOut, neither].flat();
          const spoken = index.case.statements.filter(({ proposition }) => proposition === id);
          expect(support.shown).toHaveLength(oppose.shown.length);
          expect(new Set(all)).toEqual(new Set(spoken));
          expect(all).toHaveLength(spoken.length);
          expect(new Set(actorsOf(all)).size + silent.length + spokenOf.length).toBe(
            index.case.actors.length,
          );
        }
      }),
    );
  });

  test("is offered in the first case on the propositions with two sides", () => {
    const offered = twoSidedPropositions(xinjiangIndex()).map(({ id }) => id as string);
    expect(offered).toEqual(["abuses", "genocide", "closed", "equal-rights", "publish", "visit", "impact"]);
    const full = twoSidedPropositions(xinjiangIndex(), 2).map(({ id }) => id as string);
    expect(full).toEqual(["abuses", "genocide", "publish"]);
  });

  test("has among own words the named person’s first, whom the sentence may be about", () => {
    const { support } = evidenceSides(xinjiangIndex(), "abuses" as PropositionId);
    expect(actorsOf(support.shown)[0]).toBe("michelle-bachelet");
  });

  test("counts no actor as silent of whom the case has no statement at all", () => {
    const { silent, spokenOf } = evidenceSides(xinjiangIndex(), "visit" as PropositionId);
    expect([silent.length, spokenOf.length]).toEqual([29, 6]);
    expect(spokenOf.map(({ id }) => id as string)).toContain("united-nations");
  });
});
