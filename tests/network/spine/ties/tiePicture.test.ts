import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SpineCase } from "../../../../src/network/spine/model/spineCase.ts";
import type { SpineFrame } from "../../../../src/network/spine/model/spineRequest.ts";
import { layoutTieSpine } from "../../../../src/network/spine/ties/layoutTieSpine.ts";
import { type TieRibbon, tiePicture } from "../../../../src/network/spine/ties/tiePicture.ts";
import { layoutSpine } from "../../../../src/network/spine/layoutSpine.ts";
import { openGroupOf } from "../../../../src/network/spine/bundlesBetween.ts";
import type { GatheredTies } from "../../../../src/network/ties/gathered/gatherTies.ts";
import {
  anySpineCase,
  anySpineFrame,
  madeUpDebate,
  measureLetters,
  rollCall,
} from "../../../fixtures/spineCases.ts";
import { pointsOnTie } from "./pointsOnTie.ts";

const WIDE: SpineFrame = { width: 1280, height: 740, letters: 1 };

/** Any sums, by chance but the same each time. */
const anyTies = (groups: number, seed = 1): GatheredTies => {
  const of = (turn: number) =>
    Float64Array.from({ length: groups * groups }, (_, at) => ((at * 37 * seed + turn * 53) % 97) + 1);
  const counts = new Int32Array(groups * groups);
  return { groups, agreement: of(1), disagreement: of(2), agreeing: counts, differing: counts };
};

const drawn = (said: SpineCase, frame: SpineFrame = WIDE, shown?: GatheredTies) => {
  const layout = layoutTieSpine({ said, frame }, measureLetters);
  const whole = anyTies(layout.groups.length);
  return { layout, picture: tiePicture(layout, whole, shown ?? whole) };
};

const faultsOf = (said: SpineCase, frame: SpineFrame) => {
  const { layout, picture } = drawn(said, frame);
  return [...picture.ribbons, ...picture.stubs].flatMap((tie) => {
    const half = tie.width / 2;
    const beneath = layout.groups.filter(
      ({ left, top, width, height }, at) =>
        at !== tie.one &&
        at !== tie.other &&
        pointsOnTie(tie.path).some(
          ({ x, y }) => x + half > left && x - half < left + width && y > top + 0.2 && y < top + height - 0.2,
        ),
    );
    const outside = pointsOnTie(tie.path).some(
      ({ x, y }) => !(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height),
    );
    return [
      ...beneath.map(({ id }) => `a tie runs beneath ${id}`),
      ...(outside ? ["a tie leaves the picture"] : []),
    ];
  });
};

describe("the ties between groups", () => {
  test("run, in any case and frame, beneath no group but their own, and stay in the picture", () => {
    fc.assert(
      fc.property(anySpineCase, anySpineFrame, (said, frame) => {
        expect(faultsOf(said, frame)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["a roll call", rollCall()],
    ["a debate of 550", madeUpDebate(500, 50)],
  ])("keep that in %s on wide and narrow screens", (_, said) => {
    for (const frame of [
      WIDE,
      { width: 360, height: 600, letters: 1 },
      { width: 760, height: 600, letters: 1.3 },
    ])
      expect(faultsOf(said, frame)).toEqual([]);
  });

  test("have the same groups as the spine in the same frame", () => {
    const said = madeUpDebate(500, 50);
    const ids = (layout: ReturnType<typeof layoutSpine>) => layout.groups.map(({ id }) => id);
    expect(ids(drawn(said).layout)).toEqual(ids(layoutSpine({ said, frame: WIDE }, measureLetters)));
  });

  test("leave room for the names of actors in their own boxes", () => {
    const { layout } = drawn(rollCall());
    for (const { names, left, width, top, height } of layout.groups)
      for (const { text, x, y } of names.flatMap((name) =>
        name.lines.map((line) => ({ ...line, x: name.x })),
      )) {
        expect(x).toBeGreaterThan(left);
        expect(x + measureLetters(text, "actor")).toBeLessThanOrEqual(left + width);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height);
      }
  });

  test("stand on their edges beside each other: those of one group never cross, and take no more than the edge", () => {
    const { layout, picture } = drawn(madeUpDebate(500, 50));
    for (const kind of ["agreement", "disagreement"] as const)
      layout.groups.forEach((group, at) => {
        const ends = [...picture.ribbons, ...picture.stubs]
          .filter((tie) => tie.kind === kind && (tie.one === at || tie.other === at))
          .map((tie) => ({ x: endAt(tie, at), half: tie.width / 2 }))
          .toSorted((one, other) => one.x - other.x);
        ends.forEach(({ x, half }, place) => {
          const before = ends[place - 1];
          const least = before === undefined ? group.left : before.x + before.half;
          expect(x - half).toBeGreaterThan(least - 0.2);
          expect(x + half).toBeLessThan(group.left + group.width + 0.2);
        });
      });
  });

  test("are drawn above a number that keeps them few, and the number is said", () => {
    const { picture } = drawn(rollCall());
    const { ties, from, all, share } = picture.drawn;
    expect(ties.length).toBeLessThan(all);
    expect(ties.length).toBeGreaterThan(5);
    expect(Math.min(...ties.map(({ mean }) => mean))).toBeGreaterThanOrEqual(from ?? 0);
    expect(share).toBeGreaterThan(ties.length / all);
  });

  test("are not moved by a filter, which only makes them narrower", () => {
    const said = madeUpDebate(500, 50);
    const whole = drawn(said);
    const { groups } = whole.layout;
    const less = anyTies(groups.length);
    const half = { ...less, agreement: less.agreement.map((sum) => sum / 2) };
    const filtered = drawn(said, WIDE, half);
    expect(filtered.layout).toEqual(whole.layout);
    const known = new Map(whole.picture.ribbons.map((tie) => [keyOf(tie), tie]));
    const both = filtered.picture.ribbons;
    expect(both.length).toBeGreaterThan(4);
    expect(filtered.picture.drawn.leftOf).toBe(known.size);
    for (const tie of both) {
      expect(tie.path).toBe(known.get(keyOf(tie))?.path);
      expect(tie.width).toBeLessThanOrEqual(known.get(keyOf(tie))?.width ?? 0);
    }
  });

  test("grow no wider and no more by a filter, even where what is left means more a pair", () => {
    const anySeed = fc.integer({ min: 1, max: 96 });
    fc.assert(
      fc.property(anySpineCase, anySpineFrame, anySeed, (said, frame, seed) => {
        const { layout, picture } = drawn(said, frame);
        const filtered = drawn(said, frame, anyTies(layout.groups.length, seed)).picture;
        const widths = new Map([...picture.ribbons, ...picture.stubs].map((tie) => [keyOf(tie), tie.width]));
        for (const tie of [...filtered.ribbons, ...filtered.stubs])
          expect(tie.width).toBeLessThanOrEqual(widths.get(keyOf(tie)) ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test("are those of the groups that are open, while one is opened", () => {
    const said = madeUpDebate(500, 50);
    const whole = layoutTieSpine({ said, frame: WIDE }, measureLetters);
    const opened = layoutTieSpine({ said, frame: WIDE }, measureLetters, whole.groups[1]?.id);
    const picture = tiePicture(opened, anyTies(opened.groups.length), anyTies(opened.groups.length));
    const forms = picture.ribbons.flatMap(({ one, other }) =>
      [one, other].map((at) => opened.groups[at]?.form),
    );
    expect(forms.length).toBeGreaterThan(2);
    expect(forms).not.toContain("sliver");
    expect(Math.min(...openGroupOf(opened.groups, opened.marks))).toBe(-1);
  });
});

const keyOf = ({ kind, one, other }: TieRibbon) => `${kind} ${one} ${other}`;

function endAt(tie: TieRibbon, at: number): number {
  const points = pointsOnTie(tie.path);
  return (at === tie.one ? points[0]?.x : points.at(-1)?.x) ?? Number.NaN;
}
