import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import type { GroupId, SpineLayout } from "../../../src/network/spine/model/spineLayout.ts";
import { openGroup } from "../../../src/network/spine/openGroup.ts";
import {
  aSpineCase,
  anySpineCase,
  anySpineFrame,
  madeUpDebate,
  measureLetters,
} from "../../fixtures/spineCases.ts";
import { spineFaults } from "./spineFaults.ts";

const said = madeUpDebate(500, 50);
const frame = { width: 1280, height: 720, letters: 1 };
const whole = layoutSpine({ said, frame }, measureLetters);
const open = (id: GroupId): SpineLayout => openGroup({ said, frame }, measureLetters, whole, id);
const second = whole.groups[1]!;
const opened = open(second.id);

describe("a group that is opened", () => {
  test("keeps every promise", () => {
    for (const { id } of whole.groups) expect(spineFaults(said, open(id))).toEqual([]);
  });

  test("moves no proposition and no band, nor the spine", () => {
    expect(opened.bars).toEqual(whole.bars);
    expect(opened.bands).toEqual(whole.bands);
    expect(opened.spine).toEqual(whole.spine);
  });

  test("is cut into groups of its own, among slivers of the others in their order", () => {
    const parts = opened.groups.filter(({ form }) => form !== "sliver");
    expect(parts.length).toBeGreaterThan(1);
    expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([second.from, second.to]);
    const slivers = opened.groups.filter(({ form }) => form === "sliver");
    expect(slivers.map(({ id }) => id)).toEqual(
      whole.groups.filter(({ id }) => id !== second.id).map(({ id }) => id),
    );
  });

  test("shows the bundles of its members alone", () => {
    expect(opened.bundles.statements.reduce((sum, count) => sum + count, 0)).toBe(second.statements);
  });

  test("is the same whether it is opened or laid out so", () => {
    expect(layoutSpine({ said, frame }, measureLetters, second.id)).toEqual(opened);
  });

  test("can be opened again and again, and says the way back", () => {
    const inner = opened.groups.find(({ form }) => form !== "sliver")!;
    const deeper = open(inner.id);
    expect(deeper.crumbs.map(({ id }) => id)).toEqual([second.id, inner.id]);
    expect(deeper.crumbs.map(({ actors }) => actors)).toEqual([
      second.to - second.from,
      inner.to - inner.from,
    ]);
    expect(deeper.bars).toEqual(whole.bars);
    expect(spineFaults(said, deeper)).toEqual([]);
  });

  test("holds the same actors in another frame", () => {
    const narrow = layoutSpine(
      { said, frame: { width: 670, height: 520, letters: 1 } },
      measureLetters,
      second.id,
    );
    const parts = narrow.groups.filter(({ form }) => form !== "sliver");
    expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([second.from, second.to]);
    expect(spineFaults(said, narrow)).toEqual([]);
  });

  test("is none where the case knows no such actors", () => {
    expect(open("nobody..a00001")).toBe(whole);
  });

  test.each([
    ["an only actor", [0], 380],
    ["six actors in one line", Array.from({ length: 6 }, (_, at) => at / 6), 1280],
    ["fourteen actors in two groups", Array.from({ length: 14 }, (_, at) => at % 7), 900],
  ])("is no higher than the spine, however low that is: %s", (_, actors, width) => {
    const few = aSpineCase({ actors, propositions: [0, 0, 0, -0.05], themes: 3, said: [] });
    const size = { width, height: 640, letters: 1 };
    const all = layoutSpine({ said: few, frame: size }, measureLetters);
    for (const { id } of all.groups)
      expect(spineFaults(few, openGroup({ said: few, frame: size }, measureLetters, all, id))).toEqual([]);
  });

  test("writes the only group again as it was", () => {
    const one = aSpineCase({ actors: [0], propositions: [0, 0, 0, -0.05], themes: 3, said: [] });
    const size = { width: 380, height: 640, letters: 1 };
    const all = layoutSpine({ said: one, frame: size }, measureLetters);
    const again = openGroup({ said: one, frame: size }, measureLetters, all, all.groups[0]!.id);
    expect(again.groups.map(({ form }) => form)).toEqual(["roster"]);
  });

  test("keeps every promise for any case in any frame, whichever it is", () => {
    fc.assert(
      fc.property(anySpineCase, fc.nat(), anySpineFrame, (any, choice, size) => {
        const all = layoutSpine({ said: any, frame: size }, measureLetters);
        const group = all.groups[choice % Math.max(1, all.groups.length)];
        if (group === undefined) return;
        const result = openGroup({ said: any, frame: size }, measureLetters, all, group.id);
        expect(spineFaults(any, result)).toEqual([]);
        expect(result.bars).toEqual(all.bars);
      }),
      { numRuns: 60 },
    );
  });
});
