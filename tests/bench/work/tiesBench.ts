import { indexCase } from "../../../src/case/indexCase.ts";
import { fullSet } from "../../../src/case/statementSet.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { dependentTies } from "../../../src/network/ties/dependentTies.ts";
import type { Projection } from "../../../src/network/ties/projection.ts";
import { projectOneMode } from "../../../src/network/ties/projectOneMode.ts";
import { type SyntheticSize, syntheticCase } from "../../fixtures/syntheticCase.ts";
import { inTurns, timed } from "../measure.ts";
import type { Report } from "../report.ts";

const SIZES = [
  { statements: 60, actors: 32, propositions: 17 },
  { statements: 3000, actors: 100, propositions: 50 },
  { statements: 30_000, actors: 440, propositions: 200 },
];
const TURNS = 5;

const PROJECTION: Projection = { aggregation: "subtract", normalization: "no", repeats: "once" };

/** What the one-mode views cost at each change of the filter: all ties, what rests on each statement, and the sides. */
export async function tiesBench(report: Report): Promise<void> {
  for (const size of SIZES)
    for (const [what, work] of worksOn(size)) {
      const medians = await inTurns(TURNS, [{ name: "ours", run: () => ({ time: timed(work) }) }]);
      const of = `${size.actors} actors, ${size.statements.toLocaleString("en")} statements`;
      report({ what: `${of}: ${what}`, unit: "ms", ours: medians.get("ours")!.time, turns: TURNS });
    }
}

function worksOn(size: SyntheticSize): readonly (readonly [string, () => unknown])[] {
  const index = indexCase(syntheticCase(size));
  const among = fullSet(size.statements);
  const profiles = actorProfiles(index, among);
  const ties = projectOneMode(index, profiles, PROJECTION);
  return [
    ["all ties", () => projectOneMode(index, profiles, PROJECTION)],
    ["what depends on each statement", () => dependentTies(index, profiles, ties, PROJECTION)],
    ["the sides", () => findSides(index, among)],
  ];
}
