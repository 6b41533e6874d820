import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { PropositionId } from "../../../src/case/proposition.ts";
import { othersOn, stanceGroups } from "../../../src/reading/statement/stanceGroups.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const openData = "open-data" as PropositionId;
const index = indexOf([
  ["ann", "open-data", "oppose"],
  ["bob", "open-data", "abstain"],
  ["cem", "open-data", "support"],
  ["dana", "open-data", "support"],
  ["dana", "open-data", "oppose"],
  ["eva", "new-tax", "support"],
]);
const told = (groups: ReturnType<typeof stanceGroups>) =>
  groups.map(({ stance, positions }) => [stance, ...positions.map(({ actor }) => actor)]);

describe("everyone on a proposition", () => {
  test("stands from support over mixed and abstain to oppose", () => {
    expect(told(stanceGroups(index, openData))).toEqual([
      ["support", "cem"],
      ["mixed", "dana"],
      ["abstain", "bob"],
      ["oppose", "ann"],
    ]);
  });

  test("is nobody where nobody spoke", () => {
    expect(stanceGroups(index, "night-buses" as PropositionId)).toEqual([]);
  });

  test("leaves out one actor, and a stance that only that actor takes, for what the others say", () => {
    expect(told(othersOn(index, openData, "dana" as ActorId))).toEqual([
      ["support", "cem"],
      ["abstain", "bob"],
      ["oppose", "ann"],
    ]);
  });

  test("has no others on what one actor alone spoke about", () => {
    expect(othersOn(index, "new-tax" as PropositionId, "eva" as ActorId)).toEqual([]);
  });
});
