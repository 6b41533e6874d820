import { describe, expect, test } from "vitest";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import { positionColumns, spineCaseOf } from "../../../src/network/spine/spineCaseOf.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { measureLetters } from "../../fixtures/spineCases.ts";
import { spineFaults } from "./spineFaults.ts";

const index = indexCase(syntheticCase({ statements: 900, actors: 120, propositions: 24 }));
const network = wholeNetwork(index);
const places = alignment(network);
const said = spineCaseOf(network, places, index.case.themes);
const layout = layoutSpine({ said, frame: { width: 1200, height: 700, letters: 1 } }, measureLetters);

describe("spineCaseOf", () => {
  test("takes every position with its statements", () => {
    expect(said.positions.statements.reduce((sum, count) => sum + count, 0)).toBe(900);
    expect(said.actors).toHaveLength(120);
    expect(said.actors.every(({ alignment: place }) => place !== null)).toBe(true);
  });

  test("makes a layout that keeps every promise", () => {
    expect(spineFaults(said, layout)).toEqual([]);
  });

  test("is the same whatever the order of nodes and links, and so is what is laid out", () => {
    const turned = { nodes: network.nodes.toReversed(), links: network.links.toReversed() };
    const other = spineCaseOf(turned, places, index.case.themes);
    expect(other).toEqual(said);
    expect(layoutSpine({ said: other, frame: layout.frame }, measureLetters)).toEqual(layout);
  });

  test("can be sent to a worker and back", () => {
    expect(structuredClone(layout)).toEqual(layout);
    expect(structuredClone(said)).toEqual(said);
  });
});

describe("positionColumns", () => {
  test("leaves out who is not in the case", () => {
    const { actors, propositions } = said;
    const [, ...others] = actors;
    const columns = positionColumns(network, { actors: others, propositions });
    expect(columns.actor).toHaveLength(said.positions.actor.filter((actor) => actor > 0).length);
    expect(others[columns.actor[0]!]?.id).toBe(actors[1]?.id);
  });
});

describe("the spine of the second case", () => {
  const council = indexCase(readBundled("human-rights-council"));
  const of = wholeNetwork(council);
  const whole = spineCaseOf(of, alignment(of), council.case.themes);
  const spineIn = (width: number, height: number) =>
    layoutSpine({ said: whole, frame: { width, height, letters: 1 } }, measureLetters);
  const common = [
    [1060, 580],
    [1068, 541],
    [908, 440],
    [931, 460],
    [753, 600],
    [374, 600],
    [345, 600],
  ] as const;

  test("names every proposition, on common screens and on a phone", () => {
    for (const [width, height] of common) {
      const { bars } = spineIn(width, height);
      const nameless = bars.flatMap(({ name }, at) => (name === null ? [whole.propositions[at]?.label] : []));
      expect(nameless).toEqual([]);
    }
  });

  test("has names beside their bars where rows are low, so that a wide frame hardly grows", () => {
    const { bars, frame } = spineIn(931, 460);
    expect(frame.height).toBeLessThanOrEqual(472);
    const reaching = bars.filter(
      ({ name, left, width }) => name!.left < left + width && name!.left + name!.width > left,
    );
    expect(reaching).toEqual([]);
    expect(new Set(bars.map(({ name }) => name?.anchor))).toEqual(new Set(["start", "end"]));
  });

  test("keeps every promise in each of these", () => {
    for (const [width, height] of common) expect(spineFaults(whole, spineIn(width, height))).toEqual([]);
  });
});
