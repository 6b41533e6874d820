import { describe, expect, test } from "vitest";
import { LABEL_SIZE, nodeFigure, symbolMiddle, symbolRadius } from "../../../src/views/marks/nodeFigure.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { networkOf, wholeNetwork } from "../../fixtures/networks.ts";
import { pair } from "../../fixtures/tinyCases.ts";

const { nodes } = networkOf(pair);

describe("the figure of an actor", () => {
  test("is a symbol with its label below", () => {
    const { lines, radius, width, height } = nodeFigure(nodes[0]!);
    expect(lines).toEqual(["Ann Example"]);
    expect(radius).toBe(symbolRadius(1));
    expect(width).toBeGreaterThanOrEqual(textWidth("Ann Example", LABEL_SIZE));
    expect(height).toBeGreaterThan(2 * symbolMiddle(radius));
  });

  test("bears the short label where there is one", () => {
    const node = nodes[0]!;
    const labelled = node.kind === "actor" ? { ...node, actor: { ...node.actor, label: "A." } } : node;
    expect(nodeFigure(labelled).lines).toEqual(["A."]);
  });

  test("is as wide as its symbol where the label is shorter", () => {
    const node = nodes[0]!;
    const loud =
      node.kind === "actor" ? { ...node, statements: 60, actor: { ...node.actor, name: "A" } } : node;
    expect(nodeFigure(loud).width).toBe(2.5 * symbolRadius(60));
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
