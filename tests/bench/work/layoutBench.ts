import { indexCase } from "../../../src/case/indexCase.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import type { LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import { positions } from "../../../src/network/position.ts";
import { twoModeNetwork } from "../../../src/network/twoModeNetwork.ts";
import { linesToLead, positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { placeableOf } from "../../views/placed.ts";
import { inTurns, timed } from "../measure.ts";
import type { Report } from "../report.ts";

const NODES = [50, 150, 450, 1350, 4050];
const TURNS = 3;

/** What placing a network costs that nobody has seen yet, over five sizes, each three times the one before. */
export async function layoutBench(report: Report): Promise<void> {
  for (const nodes of NODES) {
    const request = requestOf(nodes);
    const medians = await inTurns(TURNS, [
      { name: "ours", run: () => ({ time: timed(() => layoutNetwork(request)) }) },
    ]);
    report({
      what: `${nodes.toLocaleString("en")} nodes: the layout`,
      unit: "ms",
      ours: medians.get("ours")!.time,
      turns: TURNS,
    });
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
