import { expect, test } from "vitest";
import { matrixMeasures } from "../../../src/views/matrix/matrixMeasures.ts";
import type { MatrixScene } from "../../../src/views/matrix/matrixScene.ts";
import { networkOf } from "../../fixtures/networks.ts";

const [node] = networkOf([["ann", "open-data", "support"]]).nodes.filter(
  ({ kind }) => kind === "proposition",
);

/** The least width of columns on which so many actors speak. */
const leastOf = (totals: readonly number[], most = 1) =>
  matrixMeasures(
    {
      rows: [],
      columns: totals.map((actors) => ({ node, actors, shares: [], startsTheme: false })),
      themes: [],
      most,
      headings: [],
    } as unknown as MatrixScene,
    { statements: "Statements", propositions: "Propositions" },
  )["--matrix-least"];

const times = (count: number, total: number) => Array.from({ length: count }, () => total);

test("columns are as wide as the number in a cell, or as most numbers below them, ask for", () => {
  expect(leastOf(times(20, 99))).toBe("1.125rem");
  expect(leastOf(times(20, 99), 12)).toBe("1.5625rem");
  expect(leastOf(times(20, 143))).toBe("1.5rem");
  expect(leastOf([...times(19, 99), 143])).toBe("1.125rem");
});
