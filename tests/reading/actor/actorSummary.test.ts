import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { actorSummary, firstPositions } from "../../../src/reading/actor/actorSummary.ts";
import { spokenCase } from "../spokenCase.ts";

const index = spokenCase();
const summaryOf = (id: string) => {
  const actor = index.actors.get(id as ActorId);
  if (actor === undefined) throw new Error(`no actor ${id}`);
  return actorSummary(index, actor);
};

describe("the summary of an actor", () => {
  test("gives its positions by theme, in the case's order", () => {
    const themes = summaryOf("ann").themes.map(({ theme, positions }) => [
      theme.id,
      ...positions.map(({ stance }) => stance),
    ]);
    expect(themes).toEqual([
      ["policy", "mixed"],
      ["money", "support"],
    ]);
  });

  test("leaves out themes on which it is silent, and names what it is silent on", () => {
    const { themes, silentOn } = summaryOf("bob");
    expect(themes.map(({ theme }) => theme.id)).toEqual(["policy"]);
    expect(silentOn).toEqual(["free-parks", "new-tax"]);
  });

  test("has all its statements", () => {
    expect(summaryOf("ann").statements).toEqual([0, 1, 3]);
  });

  test("has the relations that go out from it before those that come in", () => {
    expect(summaryOf("bob").relations.map(({ from, to }) => [from, to])).toEqual([
      ["bob", "cem"],
      ["ann", "bob"],
    ]);
  });

  test("of an actor that never speaks is silence on everything", () => {
    const { themes, silentOn, statements } = summaryOf("cem");
    expect({ themes, silent: silentOn.length, statements }).toEqual({
      themes: [],
      silent: 3,
      statements: [],
    });
  });
});

describe("the first positions of an actor", () => {
  const { themes } = summaryOf("ann");
  const firstOf = (count: number) =>
    firstPositions(themes, count).map(({ theme, positions }) => [theme.id, positions.length]);

  test("are as many as are asked for, of each theme those that are left", () => {
    expect(firstOf(1)).toEqual([["policy", 1]]);
    expect(firstOf(2)).toEqual([
      ["policy", 1],
      ["money", 1],
    ]);
  });

  test("are all where more are asked for, and none where none are", () => {
    expect(firstPositions(themes, 9)).toEqual(themes);
    expect(firstOf(0)).toEqual([]);
  });
});
