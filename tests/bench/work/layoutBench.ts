import { indexCase } from "../../../src/case/indexCase.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { positions } from "../../../src/network/position.ts";
import { layoutSpine } from "../../../src/network/spine/layoutSpine.ts";
import { spineCaseOf } from "../../../src/network/spine/spineCaseOf.ts";
import { formOf } from "../../../src/network/spine/spineForm.ts";
import { twoModeNetwork } from "../../../src/network/twoModeNetwork.ts";
import { linesToLead, positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { measureLetters } from "../../fixtures/spineCases.ts";
import { placeableOf } from "../../views/placed.ts";
import { inTurns, timed } from "../measure.ts";
import type { Report } from "../report.ts";

const NODES = [50, 300, 900, 2700, 8100, 24_300];
const TURNS = 5;

/** What placing a network costs that nobody has seen yet: a small one, and spines over five sizes, each three times the one before. */
export async function layoutBench(report: Report): Promise<void> {
  for (const nodes of NODES) {
    const { form, layOut } = layoutOf(nodes);
    const medians = await inTurns(TURNS, [{ name: "ours", run: () => ({ time: timed(layOut) }) }]);
    report({
      what: `${nodes.toLocaleString("en")} nodes: the layout${form === "spine" ? " as a spine" : ""}`,
      unit: "ms",
      ours: medians.get("ours")!.time,
      turns: TURNS,
    });
  }
}

/** One proposition to every three actors in a small network, to every nineteen in a large one; the links are two for each node, or five. */
function layoutOf(nodes: number) {
  const [share, links] = nodes < 100 ? [4, 2] : [20, 5];
  const propositions = Math.round(nodes / share);
  const made = syntheticCase({ statements: nodes * links, actors: nodes - propositions, propositions });
  const index = indexCase(made);
  const network = twoModeNetwork(index, positions(index, fullSet(made.statements.length)));
  const frame = { width: 1000, height: 700 };
  const form = formOf(network);
  if (form === "spine") {
    const said = spineCaseOf(network, alignment(network), made.themes);
    return { form, layOut: () => layoutSpine({ said, frame: { ...frame, letters: 1 } }, measureLetters) };
  }
  const placeable = placeableOf(network, made.themes);
  const lines = linesToLead(network, network, positionDrawing);
  const request = networkLayoutRequest(placeable, { ...frame, growth: "both" }, { lines });
  return { form, layOut: () => layoutNetwork(request) };
}
