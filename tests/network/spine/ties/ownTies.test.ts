import { describe, expect, test } from "vitest";
import type { SpineCase } from "../../../../src/network/spine/model/spineCase.ts";
import type { SpineFrame } from "../../../../src/network/spine/model/spineRequest.ts";
import { layoutTieSpine } from "../../../../src/network/spine/ties/layoutTieSpine.ts";
import { ownTies } from "../../../../src/network/spine/ties/ownTies.ts";
import type { RowTies } from "../../../../src/network/ties/gathered/tiesOfRow.ts";
import { madeUpDebate, measureLetters, rollCall } from "../../../fixtures/spineCases.ts";
import { pointsOnTie } from "./pointsOnTie.ts";

const WIDE: SpineFrame = { width: 1280, height: 740, letters: 1 };
const PHONE: SpineFrame = { width: 360, height: 600, letters: 1 };

/** Ties with all others, by chance but the same each time; of those that `isLeft` keeps. */
const rowTies = (
  { actors }: SpineCase,
  of: number,
  isLeft: (at: number) => boolean = () => true,
): RowTies => {
  const values = (turn: number) =>
    Float64Array.from(actors, (_, at) => (at === of || !isLeft(at) ? 0 : (at * 37 + turn * 53) % 7));
  const [agreement, disagreement] = [values(1), values(2)];
  return { agreement, disagreement, leaning: agreement.map((one, at) => one - (disagreement[at] ?? 0)) };
};

const CASES = [
  ["a roll call", rollCall()],
  ["a debate of 550", madeUpDebate(500, 50)],
] as const;

describe.each(CASES)("the ties of one actor in %s", (_name, said) => {
  test.each([WIDE, PHONE])("run beneath no group but its own and that which they lead to, in %j", (frame) => {
    const layout = layoutTieSpine({ said, frame }, measureLetters);
    for (const actor of [0, 40, 99]) {
      const whole = rowTies(said, actor);
      const { lines } = ownTies(layout, actor, { whole, shown: whole });
      expect(lines.length).toBeGreaterThan(layout.groups.length);
      const own = [layout.marks.group[actor]];
      for (const { path, group } of lines) {
        const foreign = layout.groups.filter((_one, at) => at !== group && !own.includes(at));
        const beneath = foreign.filter(({ left, top, width, height }) =>
          pointsOnTie(path).some(
            ({ x, y }) => x > left && x < left + width && y > top + 0.2 && y < top + height - 0.2,
          ),
        );
        expect(beneath).toEqual([]);
        expect(
          pointsOnTie(path).every(({ x, y }) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height),
        ).toBe(true);
      }
    }
  });

  test("are moved by no filter, and made no wider", () => {
    const layout = layoutTieSpine({ said, frame: WIDE }, measureLetters);
    const whole = rowTies(said, 40);
    const all = ownTies(layout, 40, { whole, shown: whole });
    const left = ownTies(layout, 40, { whole, shown: rowTies(said, 40, (at) => at % 3 === 0) });
    expect(left.lines.length).toBeGreaterThan(0);
    for (const line of left.lines) {
      const before = all.lines.find(({ kind, group }) => kind === line.kind && group === line.group);
      expect(line.path).toBe(before?.path);
      expect(line.width).toBeLessThanOrEqual(before?.width ?? 0);
    }
    expect(left.stem).toBe(all.stem);
  });

  test("add up, for each group, what it has with the others in it", () => {
    const layout = layoutTieSpine({ said, frame: WIDE }, measureLetters);
    const whole = rowTies(said, 40);
    const { lines, agreeing, differing } = ownTies(layout, 40, { whole, shown: whole });
    const sumOf = (kind: "agreement" | "disagreement") =>
      lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.sum, 0);
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(sumOf("agreement")).toBeCloseTo(total(whole.agreement), 9);
    expect(sumOf("disagreement")).toBeCloseTo(total(whole.disagreement), 9);
    expect(agreeing + differing).toBe(whole.leaning.filter((value) => value !== 0).length);
  });
});
