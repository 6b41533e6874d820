import { describe, expect, test } from "vitest";
import {
  LABEL_SIZE,
  nodeFigure,
  symbolFigure,
  symbolReach,
  symbolRadius,
} from "../../../src/views/marks/nodeFigure.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { networkOf, wholeNetwork } from "../../fixtures/networks.ts";
import { pair } from "../../fixtures/tinyCases.ts";

const { nodes } = networkOf(pair);

describe("the figure of an actor", () => {
  test("is a symbol, and ways to write its label: below, beside and above", () => {
    const { lines, labels, radius, width, height } = nodeFigure(nodes[0]!);
    expect(lines).toEqual([]);
    expect(radius).toBe(symbolRadius(1));
    expect([width, height]).toEqual([2 * symbolReach(radius), 2 * symbolReach(radius)]);
    expect(labels.map(({ side }) => side)).toEqual(["below", "end", "start", "above"]);
    for (const label of labels) {
      expect(label.lines).toEqual(["Ann Example"]);
      expect(label.width).toBeGreaterThanOrEqual(textWidth("Ann Example", LABEL_SIZE));
    }
  });

  test("bears the short label where there is one", () => {
    const node = nodes[0]!;
    const labelled = node.kind === "actor" ? { ...node, actor: { ...node.actor, label: "A." } } : node;
    expect(nodeFigure(labelled).labels[0]?.lines).toEqual(["A."]);
  });

  test("writes a long label on two lines below, on one beside, and at last on two there too", () => {
    const { labels } = symbolFigure(8, "A very long name of an actor");
    expect(labels.map(({ side, lines }) => `${side} ${lines.length}`)).toEqual([
      "below 2",
      "end 1",
      "start 1",
      "end 2",
      "start 2",
      "above 2",
    ]);
  });

  test("has no way to write a label that is empty", () => {
    expect(symbolFigure(8, "").labels).toEqual([]);
  });
});

test("the figure of a proposition is a plate on which its label fits", () => {
  const { lines, radius, width } = nodeFigure(nodes.at(-1)!);
  expect(lines).toEqual(["open data"]);
  expect(radius).toBe(0);
  expect(width).toBeGreaterThan(textWidth("open data", LABEL_SIZE));
});

test("a symbol grows with the statements, can always be hit, and does not grow without end", () => {
  const radii = [0, 1, 2, 10, 60].map(symbolRadius);
  expect(radii).toEqual([...new Set(radii)].toSorted((left, right) => left - right));
  expect(radii[0]).toBeGreaterThan(4);
  expect(symbolRadius(5000)).toBe(symbolRadius(60));
});

test("every figure of the first case fits a phone", () => {
  for (const node of wholeNetwork(xinjiangIndex()).nodes) {
    const { width, height } = nodeFigure(node);
    expect(width).toBeLessThan(200);
    expect(height).toBeLessThan(100);
  }
});
