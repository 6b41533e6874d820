import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { type ExplorerStore, createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectResultCount } from "../../../src/store/selectors.ts";
import { selectFacetCounts, selectStanceCounts } from "../../../src/store/facets/facetSelectors.ts";
import { selectDateHistogram } from "../../../src/store/facets/dateSelectors.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { MOST_STATEMENTS } from "../made/madeCases.ts";
import { inTurns, timed } from "../measure.ts";
import type { Report } from "../report.ts";
import { type CountedStatement, countedStatements, crossfilterOf } from "./crossfilterPeer.ts";

const TURNS = 21;
const SIZES = [
  { statements: 3000, actors: 300, propositions: 30 },
  { statements: 30_000, actors: 1500, propositions: 60 },
  MOST_STATEMENTS,
];
const FROM = "2019-01-01";
const TO = "2021-12-31";

/** What one more value in the filter costs, from the act to every count beside it, with a span of time chosen before. */
export async function filterBench(report: Report): Promise<void> {
  for (const size of SIZES) {
    const index = indexCase(syntheticCase(size));
    const [ours, theirs] = [standpointFilter(index), crossfilterOf(countedStatements(index), FROM, TO)];
    const kinds = [...index.facets.kind.keys()];
    holdToTheSame(ours.passing(), theirs.passing());
    const medians = await inTurns(TURNS, [
      { name: "ours", run: (turn) => ({ time: timed(() => ours.toggle(kinds[turn % kinds.length]!)) }) },
      { name: "theirs", run: (turn) => ({ time: timed(() => theirs.toggle(kinds[turn % kinds.length]!)) }) },
    ]);
    holdToTheSame(ours.passing(), theirs.passing());
    report({
      what: `${size.statements.toLocaleString("en")} statements: a filter with all facet counts`,
      unit: "ms",
      ours: medians.get("ours")!.time,
      peer: { name: "crossfilter2", value: medians.get("theirs")!.time },
      turns: TURNS,
    });
  }
}

function standpointFilter(index: CaseIndex) {
  const store = createExplorerStore(known(index));
  store.getState().setDates(FROM, TO);
  readEverything(store);
  return {
    toggle: (kind: CountedStatement["kind"]) => {
      store.getState().toggle("kind", kind);
      readEverything(store);
    },
    passing: () => selectResultCount(store.getState()).statements,
  };
}

function readEverything(store: ExplorerStore): void {
  const state = store.getState();
  for (const select of [selectResultCount, selectFacetCounts, selectStanceCounts, selectDateHistogram])
    select(state);
}

/** @throws where the two do not count the same, for then they cannot be compared. */
function holdToTheSame(ours: number, theirs: number): void {
  if (ours !== theirs) throw new Error(`Standpoint counts ${ours} statements, the peer ${theirs}.`);
}
