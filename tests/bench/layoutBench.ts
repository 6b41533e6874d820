import { indexCase } from "../../src/case/indexCase.ts";
import { fullSet } from "../../src/case/statementSet.ts";
import { linesToLead, positionDrawing } from "../../src/views/graph/linkDrawing.ts";
import { networkLayoutRequest } from "../../src/views/graph/networkLayoutRequest.ts";
import { layoutNetwork } from "../../src/network/layout/layoutNetwork.ts";
import type { LayoutRequest } from "../../src/network/layout/layoutRequest.ts";
import { positions } from "../../src/network/position.ts";
import { twoModeNetwork } from "../../src/network/twoModeNetwork.ts";
import { placeableOf } from "../views/placed.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";
import { PATIENCE, type Timing, measure, timed } from "./measure.ts";

const NODES = [50, 200, 1000, 5000];

/**
 * What placing a network costs that nobody has seen yet; the reader waits for it before the first picture. Sizes beyond
 * one that nobody would wait for are not tried.
 */
export async function layoutBench(report: (what: string, timing: Timing) => void): Promise<void> {
  for (const nodes of NODES) {
    const request = requestOf(nodes);
    const timing = await measure(7, () => timed(() => layoutNetwork(request)));
    report(`The layout of ${request.nodes.length.toLocaleString("en")} nodes`, timing);
    if (timing.median > PATIENCE) return;
  }
}

/** One proposition to every three actors in a small network, to every nineteen in the largest; two statements a node. */
function requestOf(nodes: number): LayoutRequest {
  const propositions = Math.round(nodes / (nodes < 1000 ? 4 : 20));
  const made = syntheticCase({ statements: nodes * 2, actors: nodes - propositions, propositions });
  const index = indexCase(made);
  const everything = fullSet(made.statements.length);
  const network = twoModeNetwork(index, positions(index, everything));
  const placeable = placeableOf(network, made.themes);
  const lines = linesToLead(network, network, positionDrawing);
  return networkLayoutRequest(placeable, { width: 1000, height: 700, growth: "both" }, { lines });
}
