import { indexCase } from "../../../src/case/indexCase.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { positions } from "../../../src/network/position.ts";
import { twoModeNetwork } from "../../../src/network/twoModeNetwork.ts";
import { LARGE_CASES, largeCase } from "../made/madeCases.ts";
import { inTurns, timed } from "../measure.ts";
import type { Report } from "../report.ts";

const TURNS = 7;

/** What finding the alignment axis costs. */
export async function axisBench(report: Report): Promise<void> {
  for (const nodes of LARGE_CASES.keys()) {
    const made = largeCase(nodes);
    const index = indexCase(made);
    const network = twoModeNetwork(index, positions(index, fullSet(made.statements.length)));
    const medians = await inTurns(TURNS, [
      { name: "ours", run: () => ({ time: timed(() => alignment(network)) }) },
    ]);
    report({
      what: `${nodes.toLocaleString("en")} nodes: the alignment axis`,
      unit: "ms",
      ours: medians.get("ours")!.time,
      turns: TURNS,
    });
  }
}
