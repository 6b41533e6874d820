import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import { spineCaseOf } from "../../../src/network/spine/spineCaseOf.ts";
import { measureNames } from "../../../src/views/spine/drawing/measureNames.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { spineFaults } from "../../network/spine/spineFaults.ts";

const council = indexCase(readBundled("human-rights-council"));
const network = wholeNetwork(council);
const said = spineCaseOf(network, alignment(network), council.case.themes);
const spineIn = (width: number, height: number, opened: `${string}..${string}` | null = null) =>
  layoutSpine({ said, frame: { width, height, letters: 1 } }, measureNames, opened);

const SCREENS = [
  [1068, 541],
  [1060, 580],
  [1010, 445],
  [946, 440],
  [768, 600],
  [740, 600],
  [390, 600],
  [374, 600],
  [359, 600],
  [344, 600],
  [320, 600],
] as const;

describe.each(SCREENS)("the spine of the second case in %i by %i pixels", (width, height) => {
  const layout = spineIn(width, height);

  test("writes the name of every proposition whole", () => {
    expect(layout.bars.map(({ name }) => name?.text)).toEqual(said.propositions.map(({ label }) => label));
  });

  test("writes the names of actors whole, on two lines where one is too narrow, within their boxes", () => {
    for (const { names, left, top, width: wide, height: high } of layout.groups)
      for (const { actor, x, lines } of names) {
        const letters = lines.map(({ text }) => text).join("");
        expect(letters.replaceAll(/\s/g, "")).toBe(said.actors[actor]!.name.replaceAll(/\s/g, ""));
        for (const { text, y } of lines) {
          expect(x + measureNames(text, "actor")).toBeLessThanOrEqual(left + wide);
          expect(y > top && y < top + high).toBe(true);
        }
      }
  });

  test("is no higher than a wide screen has room for, and tells kinds by their shapes", () => {
    expect(layout.frame.height).toBeLessThanOrEqual(height + (width < 500 ? 12 : 0));
    expect(layout.marks.radius).toBeGreaterThanOrEqual(3);
  });

  test("keeps every promise, with each of its groups opened too", () => {
    expect(spineFaults(said, layout)).toEqual([]);
    for (const { id } of layout.groups) expect(spineFaults(said, spineIn(width, height, id))).toEqual([]);
  });
});
