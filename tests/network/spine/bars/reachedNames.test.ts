import { describe, expect, test } from "vitest";
import { boxesMeet } from "../../../../src/network/spine/bars/nameBoxes.ts";
import { reachedNames } from "../../../../src/network/spine/bars/reachedNames.ts";
import { layoutSpine } from "../../../../src/network/spine/layoutSpine.ts";
import type { SpineLayout } from "../../../../src/network/spine/model/spineLayout.ts";
import { spinePicture } from "../../../../src/network/spine/spinePicture.ts";
import { columnsOf, madeUpDebate, measureLetters } from "../../../fixtures/spineCases.ts";

const large = madeUpDebate(600, 120);
const small = madeUpDebate(500, 50);
const FRAMES = [
  { width: 1068, height: 560, letters: 1 },
  { width: 768, height: 600, letters: 1 },
  { width: 390, height: 600, letters: 1.4 },
];
const CASES = [large, small].flatMap((said) =>
  FRAMES.map((frame) => ({ said, layout: layoutSpine({ said, frame }, measureLetters) })),
);
const opposing = (said: typeof large) => {
  const { actor, proposition, stance, statements } = said.positions;
  const rows = [...stance.keys()].filter((row) => stance[row] === 1);
  return columnsOf(
    rows.map((row) => ({
      actor: actor[row]!,
      proposition: proposition[row]!,
      stance: 1,
      statements: statements[row]!,
    })),
  );
};
const reachedIn = (said: typeof large, layout: SpineLayout, passing = opposing(said)) => [
  ...new Set(spinePicture(said, layout, { passing, chosen: null }).ribbons.map((one) => one.proposition)),
];
const namesOf = ({ said, layout }: (typeof CASES)[number], reached = reachedIn(said, layout)) =>
  reachedNames(said, layout, reached, measureLetters);

describe("the names of what ribbons lead to", () => {
  test("are added at most bars that had none, under a filter too", () => {
    const counts = CASES.map(({ said, layout }) => {
      const without = reachedIn(said, layout).filter((at) => layout.bars[at]?.name === null);
      const names = namesOf({ said, layout });
      return { without: without.length, added: without.filter((at) => names.has(at)).length };
    });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const without = sum(counts.map((one) => one.without));
    expect(without).toBeGreaterThan(20);
    expect(sum(counts.map((one) => one.added)) / without).toBeGreaterThan(0.5);
  });

  test("lie on no other name, on no other bar and on no box, and are whole within the picture", () => {
    for (const one of CASES) {
      const { bars, frame, spine } = one.layout;
      const names = [...namesOf(one)];
      names.forEach(([, name], place) => {
        expect(names.slice(place + 1).filter(([, other]) => boxesMeet(name, other))).toEqual([]);
        expect(name.top + name.height <= spine.top || name.top >= spine.bottom).toBe(true);
        expect(name.left >= 0 && name.left + name.width <= frame.width).toBe(true);
        expect(name.top >= 0 && name.top + name.height <= frame.height).toBe(true);
      });
      const added = names.filter(([at]) => bars[at]?.name === null);
      expect(added.filter(([at, name]) => bars.some((bar, of) => of !== at && boxesMeet(name, bar)))).toEqual(
        [],
      );
    }
  });

  test("stand at their own bars", () => {
    for (const one of CASES) {
      const added = [...namesOf(one)].filter(([at]) => one.layout.bars[at]?.name === null);
      const gaps = added.map(([at, name]) => {
        const bar = one.layout.bars[at]!;
        const across = Math.max(bar.left, name.left) - Math.min(bar.left + bar.width, name.left + name.width);
        const down = Math.max(bar.top, name.top) - Math.min(bar.top + bar.height, name.top + name.height);
        return Math.max(across, down);
      });
      expect(gaps.filter((gap) => gap > 5.01)).toEqual([]);
    }
  });

  test("take the place of names that nothing leads to alone", () => {
    for (const one of CASES) {
      const reached = reachedIn(one.said, one.layout);
      const names = namesOf(one, reached);
      const gone = one.layout.bars.flatMap(({ name }, at) => (name !== null && !names.has(at) ? [at] : []));
      expect(gone.filter((at) => reached.includes(at))).toEqual([]);
    }
  });

  test("come with those of other bars where propositions are few", () => {
    const [one] = CASES.filter(({ said }) => said === small);
    const before = one!.layout.bars.filter(({ name }) => name !== null).length;
    expect(namesOf(one!, []).size).toBeGreaterThan(before);
    const [other] = CASES.filter(({ said }) => said === large);
    expect(namesOf(other!, []).size).toBe(other!.layout.bars.filter(({ name }) => name !== null).length);
  });
});
