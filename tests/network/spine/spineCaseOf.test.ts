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
    const [first] = network.links;
    const columns = positionColumns([first!, { ...first!, source: "actor/nobody" as never }], said);
    expect(columns.actor).toHaveLength(1);
    expect(said.actors[columns.actor[0]!]?.id).toBe(first!.source);
  });
});

test("the spine of the second case names every proposition of both sides, on a common screen", () => {
  const council = indexCase(readBundled("human-rights-council"));
  const of = wholeNetwork(council);
  const whole = spineCaseOf(of, alignment(of), council.case.themes);
  const frame = { width: 1060, height: 580, letters: 1 };
  const { bars } = layoutSpine({ said: whole, frame }, measureLetters);
  expect(bars.flatMap(({ name }, at) => (name === null ? [whole.propositions[at]?.label] : []))).toEqual([]);
});
