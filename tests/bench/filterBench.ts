import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { indexCase } from "../../src/case/indexCase.ts";
import { type ExplorerStore, createExplorerStore } from "../../src/store/createExplorerStore.ts";
import {
  selectDateHistogram,
  selectFacetCounts,
  selectResultCount,
  selectStanceCounts,
  selectVisible,
} from "../../src/store/selectors.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";
import { type Timing, measure, timed } from "./measure.ts";
import { known } from "../fixtures/known.ts";

const SIZES = [
  { statements: 3000, actors: 300, propositions: 30 },
  { statements: 30_000, actors: 1500, propositions: 60 },
  { statements: 300_000, actors: 5000, propositions: 100 },
];
const QUERIES = [
  "report access",
  "evidence -power",
  "silence",
  '"inquiry, visit"',
  "actor 12 duty",
  "dialog",
  "zebra",
];
const RUNS = 21;

/** What one act of the reader costs, from the act to everything that list, facets and counts show. */
export async function filterBench(report: (what: string, timing: Timing) => void): Promise<void> {
  for (const size of SIZES) {
    const index = indexCase(syntheticCase(size));
    const of = `${size.statements.toLocaleString("en")} statements`;
    report(`A filter change with all facet counts, ${of}`, await measureToggle(index));
    report(`The first text query, which prepares the texts, ${of}`, await measureFirstQuery(index));
    report(`A text query, ${of}`, await measureQueries(index));
  }
}

function measureToggle(index: CaseIndex): Promise<Timing> {
  const store = createExplorerStore(known(index));
  store.getState().setDates("2019-01-01", "2021-12-31");
  const kinds = [...index.facets.kind.keys()];
  return measure(RUNS, (run) =>
    timed(() => {
      store.getState().toggle("kind", kinds[run % kinds.length]!);
      readEverything(store);
    }),
  );
}

/** A new index each time, whose texts have not been looked through yet. */
function measureFirstQuery(index: CaseIndex): Promise<Timing> {
  return measure(5, () => {
    const store = createExplorerStore(known({ ...index }));
    return timed(() => query(store, QUERIES[0]!));
  });
}

function measureQueries(index: CaseIndex): Promise<Timing> {
  const store = createExplorerStore(known(index));
  query(store, "warm");
  return measure(RUNS, (run) => timed(() => query(store, QUERIES[run % QUERIES.length]!)));
}

function query(store: ExplorerStore, text: string): void {
  store.getState().setText(text);
  selectVisible(store.getState());
}

function readEverything(store: ExplorerStore): void {
  const state = store.getState();
  for (const select of [selectResultCount, selectFacetCounts, selectStanceCounts, selectDateHistogram])
    select(state);
}
