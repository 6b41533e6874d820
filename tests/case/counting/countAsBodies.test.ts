import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { Case } from "../../../src/case/case.ts";
import { countAsBodies, hasSpokespeople } from "../../../src/case/counting/countAsBodies.ts";
import { positions } from "../../../src/network/position.ts";
import { anIndex } from "../../fixtures/aCase.ts";
import { anyCountable, spokenForCase } from "../../fixtures/countedCases.ts";
import { everyStatement } from "../../fixtures/projections.ts";

const counted = countAsBodies(spokenForCase().case);

/** Whom an actor speaks for in the end, followed step by step. */
function bodyByHand({ relations }: Case, actor: ActorId): ActorId {
  const next = relations.find(({ from, type }) => type === "speaks-for" && from === actor);
  return next === undefined ? actor : bodyByHand({ relations } as Case, next.to);
}

describe("a case counted by bodies", () => {
  test("gives what a spokesperson's spokesperson said to the body at the end", () => {
    expect(counted.statements.map(({ actor }) => actor)).toEqual([
      "critic",
      "state",
      "state",
      "state",
      "state",
      "critic",
    ]);
    expect(counted.actors.map(({ id }) => id)).toEqual(["critic", "state"]);
  });

  test("takes what is said to a spokesperson as said to the body, and what a body tells itself as told to nobody", () => {
    expect(counted.statements.map(({ addressee }) => addressee)).toEqual([
      "state",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("has the relations between bodies, and none within one", () => {
    expect(counted.relations.map(({ from, type, to }) => [from, type, to])).toEqual([
      ["critic", "criticises", "state"],
    ]);
  });

  test("has each statement at its place, with all else that it says", () => {
    fc.assert(
      fc.property(anyCountable, ({ case: whole }) => {
        const rest = ({ actor: _actor, addressee: _addressee, ...kept }: Case["statements"][number]) => kept;
        expect(countAsBodies(whole).statements.map(rest)).toEqual(whole.statements.map(rest));
      }),
    );
  });

  test("counted by bodies again is the same", () => {
    fc.assert(
      fc.property(anyCountable, ({ case: whole }) => {
        const once = countAsBodies(whole);
        expect(countAsBodies(once)).toEqual(once);
      }),
    );
  });

  test("has the positions that are found by following everybody to whom they speak for", () => {
    fc.assert(
      fc.property(anyCountable, (index) => {
        const whole = index.case;
        const taken = positions({ ...index, case: countAsBodies(whole) }, everyStatement(index));
        const byHand = new Map<string, Set<string>>();
        for (const { actor, proposition, stance } of whole.statements) {
          const key = `${bodyByHand(whole, actor)} ${proposition}`;
          byHand.set(key, new Set([...(byHand.get(key) ?? []), stance]));
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

test("only a case in which somebody speaks for somebody has spokespeople", () => {
  expect(hasSpokespeople(spokenForCase().case)).toBe(true);
  expect(hasSpokespeople(counted)).toBe(false);
  expect(hasSpokespeople(anIndex().case)).toBe(false);
});
