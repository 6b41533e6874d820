import { describe, expect, test } from "vitest";
import { broughtNames } from "../../../../src/network/spine/bars/broughtNames.ts";
import { layoutSpine } from "../../../../src/network/spine/layoutSpine.ts";
import type { BarName } from "../../../../src/network/spine/model/spineLayout.ts";
import { madeUpDebate, measureLetters } from "../../../fixtures/spineCases.ts";

const said = madeUpDebate(600, 120);
const layout = layoutSpine({ said, frame: { width: 1000, height: 600, letters: 1 } }, measureLetters);
const bare = layout.bars.flatMap(({ name }, at) => (name === null ? [at] : []));
const named = layout.bars.flatMap(({ name }, at) => (name === null ? [] : [at]));

const meet = (one: BarName, other: BarName) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe("the names of what is brought out", () => {
  const chosen = [...bare.slice(0, 6), ...named.slice(0, 4)];
  const { brought, hidden } = broughtNames(said, layout, chosen, measureLetters);

  test("stay where they are, and are added at bars that have none", () => {
    expect(bare.length).toBeGreaterThan(6);
    const [own, added] = [named, bare].map((list) =>
      brought.filter(({ proposition }) => list.includes(proposition)),
    );
    expect(own!.map(({ name }) => name)).toEqual(
      own!.map(({ proposition }) => layout.bars[proposition]!.name),
    );
    expect(added!.length).toBeGreaterThan(3);
    for (const { proposition, name } of added!)
      expect(Math.abs(name.top - layout.bars[proposition]!.top)).toBeLessThan(20);
  });

  test("are within the picture, also at bars by its edges", () => {
    const { width, height } = layout.frame;
    const eachAlone = bare.flatMap((at) => broughtNames(said, layout, [at], measureLetters).brought);
    const { brought: all } = broughtNames(said, layout, bare, measureLetters);
    expect(eachAlone).toHaveLength(bare.length);
    const cut = [...eachAlone, ...all].filter(
      ({ name }) =>
        name.left < 0 || name.left + name.width > width || name.top < 0 || name.top + name.height > height,
    );
    expect(cut).toEqual([]);
  });

  test("never lie on each other, and others make way", () => {
    brought.forEach(({ name }, at) => {
      expect(brought.slice(at + 1).filter((other) => meet(name, other.name))).toEqual([]);
    });
    const left = named.filter((at) => !hidden.has(at) && !chosen.includes(at));
    expect(left.filter((at) => brought.some(({ name }) => meet(name, layout.bars[at]!.name!)))).toEqual([]);
    expect(chosen.filter((at) => hidden.has(at))).toEqual([]);
  });
});
