import { expect, test } from "vitest";
import { nodeFigure, shownName, writtenName } from "../../../src/views/marks/nodeFigure.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { positions } from "../../../src/network/position.ts";
import { twoModeNetwork } from "../../../src/network/twoModeNetwork.ts";

const nodesOf = (index: ReturnType<typeof anIndex>) =>
  twoModeNetwork(index, positions(index, fullSet(index.case.statements.length))).nodes;

test("the names of the first case are written whole", () => {
  for (const node of nodesOf(indexCase(readBundled("xinjiang-report-2022"))))
    expect(shownName(node, 1)).toBe(writtenName(node));
});

test("a name too long for a picture is cut, whatever the size of letters, and its plate is no wider", () => {
  const long = "The council should act on this point and say so in clear words, and soon";
  const nodes = nodesOf(
    anIndex({
      actors: [anActor({ name: long })],
      propositions: [aProposition({ label: long })],
      statements: [aStatement()],
    }),
  );
  for (const node of nodes)
    for (const letters of [1, 2]) {
      const shown = shownName(node, letters);
      expect(shown).toMatch(/^The council .*…$/);
      expect(long.startsWith(shown.slice(0, -1))).toBe(true);
      expect(nodeFigure(node, letters).width).toBeLessThan(240 * letters);
    }
});
