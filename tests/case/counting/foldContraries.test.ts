import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import {
  foldContraries,
  hasContraries,
  keptQuestion,
  turnStance,
} from "../../../src/case/counting/foldContraries.ts";
import { STANCES } from "../../../src/case/statement.ts";
import { positions } from "../../../src/network/position.ts";
import { anyCountable, spokenForCase } from "../../fixtures/countedCases.ts";
import { everyStatement } from "../../fixtures/projections.ts";

const { case: whole } = spokenForCase();
const folded = foldContraries(whole);

describe("a case with contraries counted as one question", () => {
  test("keeps of two contraries the one that comes first, whichever of them names the other", () => {
    expect(folded.propositions.map(({ id }) => id)).toEqual(["open", "tax"]);
    const named = whole.propositions.map(({ contrary: _contrary, ...rest }) =>
      rest.id === "closed" ? { ...rest, contrary: whole.propositions[0]?.id } : rest,
    );
    expect(foldContraries({ ...whole, propositions: named as Case["propositions"] })).toEqual(folded);
  });

  test("reverses the stance of what is said on the other, and of nothing else", () => {
    expect(folded.statements.map(({ proposition, stance }) => `${stance} ${proposition}`)).toEqual([
      "oppose open",
      "support open",
      "support open",
      "support tax",
      "oppose tax",
      "oppose tax",
    ]);
  });

  test("leaves mixed mixed and abstentions abstentions", () => {
    expect(STANCES.map(turnStance)).toEqual(["oppose", "support", "mixed", "abstain"]);
  });

  test("folded again is the same", () => {
    fc.assert(
      fc.property(anyCountable, ({ case: any }) => {
        const once = foldContraries(any);
        expect(foldContraries(once)).toEqual(once);
        expect(hasContraries(once)).toBe(false);
      }),
    );
  });

  test("has each statement at its place, with all else that it says", () => {
    fc.assert(
      fc.property(anyCountable, ({ case: any }) => {
        const rest = ({ proposition: _on, stance: _stance, ...kept }: Case["statements"][number]) => kept;
        expect(foldContraries(any).statements.map(rest)).toEqual(any.statements.map(rest));
      }),
    );
  });

  test("has the positions that are found by reading either of two contraries as no to the other", () => {
    fc.assert(
      fc.property(anyCountable, (index) => {
        const taken = positions({ ...index, case: foldContraries(index.case) }, everyStatement(index));
        const kept = keptQuestion(index.case);
        const byHand = new Map<string, Set<string>>();
        for (const { actor, proposition, stance } of index.case.statements) {
          const isTurned = kept(proposition) !== proposition;
          const said = isTurned
            ? ({ support: "oppose", oppose: "support" }[stance as string] ?? stance)
            : stance;
          const key = `${actor} ${kept(proposition)}`;
          byHand.set(key, new Set([...(byHand.get(key) ?? []), said]));
        }
        expect(
          new Map(taken.map(({ actor, proposition, stance }) => [`${actor} ${proposition}`, stance])),
        ).toEqual(
          new Map([...byHand].map(([key, stances]) => [key, stances.size > 1 ? "mixed" : [...stances][0]])),
        );
      }),
    );
  });
});
