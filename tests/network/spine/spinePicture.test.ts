import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../../src/network/groupBy.ts";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import type { PositionColumns } from "../../../src/network/spine/model/spineCase.ts";
import { SILENT } from "../../../src/network/spine/model/spinePicture.ts";
import { spinePicture } from "../../../src/network/spine/spinePicture.ts";
import { aSpineCase, columnsOf, madeUpDebate, measureLetters, rollCall } from "../../fixtures/spineCases.ts";
import { boxesCrossed, pointsAlong } from "./ribbonWays.ts";

const frame = { width: 1280, height: 720, letters: 1 };
const said = madeUpDebate(500, 50);
const layout = layoutSpine({ said, frame }, measureLetters);
const rest = spinePicture(said, layout, { passing: null, chosen: null });

/** The positions of some rows. */
const only = (columns: PositionColumns, passes: (row: number) => boolean): PositionColumns => {
  const rows = [...columns.actor.keys()].filter(passes);
  return {
    actor: Int32Array.from(rows, (row) => columns.actor[row]!),
    proposition: Int32Array.from(rows, (row) => columns.proposition[row]!),
    stance: Uint8Array.from(rows, (row) => columns.stance[row]!),
    statements: Int32Array.from(rows, (row) => columns.statements[row]!),
  };
};
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("the ribbons of a spine", () => {
  test("are at most as many as there is room for, the widest first, and say how much they carry", () => {
    expect(rest.ribbons.length).toBeLessThanOrEqual(layout.budget);
    expect(rest.ribbons.length).toBeGreaterThan(layout.budget / 2);
    expect(rest.ribbons).toEqual(rest.ribbons.toSorted((one, other) => other.statements - one.statements));
    expect(rest.drawn).toMatchObject({
      drawn: rest.ribbons.length,
      statements: sum(said.positions.statements),
    });
    expect(rest.drawn.statementsDrawn).toBe(sum(rest.ribbons.map(({ statements }) => statements)));
    expect(rest.ribbons.every(({ statements }) => statements >= rest.drawn.from!)).toBe(true);
  });

  test("run beneath no box but the one that they leave, in a roll call too", () => {
    const call = rollCall();
    const named = layoutSpine({ said: call, frame }, measureLetters);
    const all = spinePicture(call, named, { passing: null, chosen: null });
    for (const [picture, groups] of [
      [rest, layout.groups],
      [all, named.groups],
    ] as const) {
      expect(picture.ribbons.flatMap(({ path, group }) => boxesCrossed(path, group, groups))).toEqual([]);
    }
  });

  test("begin at their box and end on the part of the bar that their stance has", () => {
    for (const { path, group, proposition, stance } of rest.ribbons) {
      const [first, last] = [pointsAlong(path)[0]!, pointsAlong(path).at(-1)!];
      const [box, bar] = [layout.groups[group]!, layout.bars[proposition]!];
      expect(first.x).toBeGreaterThan(box.left);
      expect(first.x).toBeLessThan(box.left + box.width);
      const total = sum(bar.statements);
      const before = sum(
        [1, 2, 3, 0].slice(0, [1, 2, 3, 0].indexOf(stance)).map((one) => bar.statements[one]!),
      );
      expect(last.x).toBeGreaterThanOrEqual(bar.left + (bar.width * before) / total - 0.1);
      expect(last.x).toBeLessThanOrEqual(
        bar.left + (bar.width * (before + bar.statements[stance]!)) / total + 0.1,
      );
      expect(last.y).toBeCloseTo(bar.y, 0);
    }
  });

  test("lie beside each other where they leave a box", () => {
    const edges = groupBy(
      rest.ribbons,
      ({ group, proposition }) => `${group} ${layout.bars[proposition]!.side}`,
    );
    for (const ribbons of edges.values()) {
      const sorted = ribbons.toSorted(
        (one, other) => layout.bundles.fromX[one.bundle]! - layout.bundles.fromX[other.bundle]!,
      );
      for (const [at, ribbon] of sorted.slice(1).entries()) {
        const before = sorted[at]!;
        const apart = layout.bundles.fromX[ribbon.bundle]! - layout.bundles.fromX[before.bundle]!;
        expect(apart).toBeGreaterThanOrEqual((ribbon.width + before.width) / 2 - 0.1);
      }
    }
  });
});

describe("a filter", () => {
  test("narrows ribbons on their own way and moves none", () => {
    const passing = only(said.positions, (row) => row % 3 !== 0);
    const picture = spinePicture(said, layout, { passing, chosen: null });
    const ways = new Map(rest.ribbons.map(({ bundle, path, width }) => [bundle, { path, width }]));
    const both = picture.ribbons.filter(({ bundle }) => ways.has(bundle));
    expect(both.length).toBeGreaterThan(20);
    for (const { bundle, path, width } of both) {
      expect(path).toBe(ways.get(bundle)!.path);
      expect(width).toBeLessThanOrEqual(ways.get(bundle)!.width);
    }
  });

  test("leaves no more ribbons than there were, and bundles every statement that passes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), (every, rest0) => {
        const passing = only(said.positions, (row) => row % every === rest0 % every);
        const picture = spinePicture(said, layout, { passing, chosen: null });
        expect(picture.ribbons.length).toBeLessThanOrEqual(layout.budget);
        expect(picture.drawn.statements).toBe(sum(passing.statements));
        expect(sum(picture.passing)).toBe(sum(passing.statements));
        expect(sum(picture.groups.map(({ speaking }) => speaking))).toBe(new Set(passing.actor).size);
      }),
      { numRuns: 20 },
    );
  });

  test("gives a way to what is mixed as a whole and one stance in what passes", () => {
    const mixed = { actor: 0, proposition: 0, stance: 2, statements: 4 };
    const one = aSpineCase({ actors: [0.5, -0.5], propositions: [0.2], themes: 1, said: [mixed] });
    const small = layoutSpine({ said: one, frame }, measureLetters);
    const passing = columnsOf([{ ...mixed, stance: 1, statements: 2 }]);
    const picture = spinePicture(one, small, { passing, chosen: null });
    expect(picture.ribbons).toMatchObject([{ proposition: 0, stance: 1, statements: 2 }]);
  });
});

describe("what is chosen", () => {
  test("shows of an actor a line for each of its positions, from the edge of its box", () => {
    const { lines, stem } = spinePicture(said, layout, {
      passing: null,
      chosen: { kind: "actor", actor: 77 },
    });
    const rows = [...said.positions.actor.keys()].filter((row) => said.positions.actor[row] === 77);
    const spoken = rows.map((row) => said.positions.proposition[row]!);
    expect(lines).toHaveLength(spoken.length);
    expect(new Set(lines.map(({ proposition }) => proposition))).toEqual(new Set(spoken));
    expect(lines.flatMap(({ path }) => boxesCrossed(path, layout.marks.group[77]!, layout.groups))).toEqual(
      [],
    );
    expect(stem).toContain("M");
  });

  test("brings out every ribbon of a proposition, and says what each actor and how many of each group say on it", () => {
    const proposition = 3;
    const picture = spinePicture(said, layout, {
      passing: null,
      chosen: { kind: "proposition", proposition },
    });
    const spoken = only(said.positions, (row) => said.positions.proposition[row] === proposition);
    expect(sum(picture.brought.map(({ statements }) => statements))).toBe(sum(spoken.statements));
    const speaking = [...picture.stances!].flatMap((stance, actor) => (stance === SILENT ? [] : [actor]));
    expect(speaking).toEqual([...spoken.actor].toSorted((one, other) => one - other));
    for (const stance of [0, 1, 2, 3]) {
      const taken = [...spoken.stance].filter((one) => one === stance).length;
      expect(sum(picture.groups.map(({ stances }) => stances![stance]!))).toBe(taken);
    }
  });

  test("brings out every ribbon of a group", () => {
    const group = layout.groups[2]!;
    const picture = spinePicture(said, layout, { passing: null, chosen: { kind: "group", group: group.id } });
    expect(sum(picture.brought.map(({ statements }) => statements))).toBe(group.statements);
  });
});
