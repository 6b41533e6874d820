import { beforeAll, describe, expect, test } from "vitest";
import { indexCase } from "../../src/case/indexCase.ts";
import type { Steps } from "../../src/case/steps/steps.ts";
import { type Alignment, alignment, alignmentInSteps } from "../../src/network/axis/alignment.ts";
import { axisEndSteps } from "../../src/network/axis/axisEnds.ts";
import { networkSummarySteps } from "../../src/network/axis/networkSummary.ts";
import { countEndSteps } from "../../src/network/endCounts.ts";
import { keepColumns, linkColumns } from "../../src/network/linkColumns.ts";
import { orderedLinkSteps } from "../../src/network/orderedLinks.ts";
import { axisOrderSteps } from "../../src/network/spine/groups/axisOrder.ts";
import { spineCaseOf, spineCaseSteps } from "../../src/network/spine/spineCaseOf.ts";
import { type Network, networkSteps } from "../../src/network/twoModeNetwork.ts";
import { wholeNetwork } from "../../src/store/countedSelectors.ts";
import { type CountedList, countedList, mostInAStep } from "../fixtures/mostInAStep.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";

/** So many nodes or links are taken at most before a work can be left off. */
const MOST = 20_000;

const index = indexCase(syntheticCase({ statements: 45_000, actors: 30_000, propositions: 20 }));

/** The network with lists that count, of which nothing is known yet but its columns. */
function countedNetwork(): { readonly network: Network; readonly lists: readonly CountedList<unknown>[] } {
  const whole = wholeNetwork(index);
  const [nodes, links] = [countedList(whole.nodes), countedList(whole.links)];
  const network = { nodes: nodes.list, links: links.list };
  keepColumns(network, linkColumns(whole));
  return { network, lists: [nodes, links] };
}

describe("of a network of thirty thousand actors no step takes more than twenty thousand nodes or links", () => {
  let places: Alignment;
  beforeAll(() => (places = alignment(wholeNetwork(index))));

  const works: Readonly<Record<string, (network: Network) => Steps<unknown>>> = {
    "where links are put in order": orderedLinkSteps,
    "where the axis is found": alignmentInSteps,
    "where its ends are named": (network) => axisEndSteps(network, places),
    "where it is summed up": (network) => networkSummarySteps(index, network, places, []),
    "where a spine is made of it": (network) => spineCaseSteps(network, places, []),
  };

  test.each(Object.entries(works))("%s", (_, work) => {
    const { network, lists } = countedNetwork();
    expect(mostInAStep(work(network), lists)).toBeLessThanOrEqual(MOST);
  });

  test("where the positions at its ends are counted", () => {
    const { links } = wholeNetwork(index);
    const { source, stance } = linkColumns(wholeNetwork(index));
    const counted = countedList(links);
    expect(mostInAStep(countEndSteps(counted.list, source, stance, 40_000), [counted])).toBeLessThanOrEqual(
      MOST,
    );
  });

  test("where it is made of positions", () => {
    const counted = countedList(wholeNetwork(index).links);
    expect(mostInAStep(networkSteps(index, counted.list), [counted])).toBeLessThanOrEqual(MOST);
  });

  test("where its actors are put along the axis", () => {
    const { actors } = spineCaseOf(wholeNetwork(index), places, []);
    const counted = countedList(actors);
    expect(mostInAStep(axisOrderSteps({ actors: counted.list }), [counted])).toBeLessThanOrEqual(MOST);
  });
});
