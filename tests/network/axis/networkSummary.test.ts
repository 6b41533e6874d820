import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { finished } from "../../../src/case/steps/steps.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { networkSummarySteps } from "../../../src/network/axis/networkSummary.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { type SaidList, indexOf, pair, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const summarise = (index: CaseIndex) => {
  const network = wholeNetwork(index);
  return finished(networkSummarySteps(index, network, alignment(network)));
};

const summaryOf = (said: SaidList) => summarise(indexOf(said));

describe("networkSummarySteps", () => {
  test("counts who speaks, what is spoken of, and what was said", () => {
    expect(summaryOf(twoSidesAndABridge)).toMatchObject({
      actors: 5,
      propositions: 2,
      statements: 10,
      unjoined: 0,
    });
    expect(summaryOf([])).toEqual({
      actors: 0,
      propositions: 0,
      statements: 0,
      mostContested: [],
      between: [],
      unjoined: 0,
    });
  });

  test("names what is most contested, all of it where several are equally so", () => {
    const labels = summaryOf(twoSidesAndABridge).mostContested.map(({ proposition }) => proposition.id);
    expect(labels).toEqual(["open-data", "new-tax"]);
  });

  test("finds nothing contested, and everyone in the middle, where nobody opposes", () => {
    expect(summaryOf(pair)).toMatchObject({ mostContested: [], between: [], unjoined: 2 });
  });

  test("counts as unjoined whom nothing joins to the contested propositions", () => {
    expect(summaryOf([...twoSidesAndABridge, ["fritz", "free-parks", "support"]]).unjoined).toBe(1);
  });

  test("counts in any case as one would by going through its statements", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const { statements } = index.case;
        expect(summarise(index)).toMatchObject({
          actors: new Set(statements.map(({ actor }) => actor)).size,
          propositions: new Set(statements.map(({ proposition }) => proposition)).size,
          statements: statements.length,
        });
      }),
    );
  });
});
