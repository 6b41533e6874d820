import { indexCase } from "../../src/case/indexCase.ts";
import { fullSet } from "../../src/case/statementSet.ts";
import { actorProfiles } from "../../src/network/profile.ts";
import { projectOneMode } from "../../src/network/ties/projectOneMode.ts";
import type { Projection } from "../../src/network/ties/projection.ts";
import { dependentTies } from "../../src/network/ties/dependentTies.ts";
import { findSides } from "../../src/network/sides/findSides.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";
import { type Timing, measure, timed } from "./measure.ts";

const SIZES = [
  { statements: 60, actors: 32, propositions: 17 },
  { statements: 3000, actors: 100, propositions: 50 },
  { statements: 30_000, actors: 440, propositions: 200 },
];

const PROJECTION: Projection = { aggregation: "subtract", normalization: "no", repeats: "once" };

/** What the one-mode views cost at each change of the filter: all ties, what rests on each statement, and the sides. */
export async function projectionBench(report: (what: string, timing: Timing) => void): Promise<void> {
  for (const size of SIZES) {
    const index = indexCase(syntheticCase(size));
    const among = fullSet(size.statements);
    const profiles = actorProfiles(index, among);
    const ties = projectOneMode(index, profiles, PROJECTION);
    const of = `of ${size.actors} actors, ${size.statements.toLocaleString("en")} statements`;
    report(`Ties ${of}`, await measure(7, () => timed(() => projectOneMode(index, profiles, PROJECTION))));
    report(
      `What depends on each statement ${of}`,
      await measure(7, () => timed(() => dependentTies(index, profiles, ties, PROJECTION))),
    );
    report(`Sides ${of}`, await measure(5, () => timed(() => findSides(index, among))));
  }
}
