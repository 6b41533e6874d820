import { Index } from "flexsearch";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectVisible } from "../../../src/store/selectors.ts";
import { wholeText } from "../../fixtures/wholeText.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { MOST_STATEMENTS } from "../made/madeCases.ts";
import { type Sample, inTurns, quantile, timed } from "../measure.ts";
import type { Report } from "../report.ts";

const TURNS = 3;
/** The engine is asked these first, so that the others find its code compiled. */
const BEFORE = ["report", "access power", "council", "pressure visit", "repor", "actor 3 council"];
/** Each is asked once: what was asked before is known. */
const ONE_WORD = ["silence", "dialog", "evidence", "impact", "inquiry"];
const SEVERAL_WORDS = ["inquiry visit", "actor 12 duty", "report silence", "power impact", "dialogue duty"];

interface Searched extends Sample {
  /** With whatever is prepared for it. */
  readonly first: number;
  readonly oneWord: number;
  readonly severalWords: number;
}

/** What it takes to find words in all statements of the largest case: all that have them, for list, counts and picture. */
export async function textBench(report: Report): Promise<void> {
  const index = indexCase(syntheticCase(MOST_STATEMENTS));
  const medians = await inTurns<Searched>(TURNS, [
    { name: "ours", run: () => searched(standpointSearch({ ...index })) },
    { name: "theirs", run: () => searched(flexSearch(index)) },
  ]);
  const of = `${MOST_STATEMENTS.statements.toLocaleString("en")} statements`;
  for (const [measure, what] of [
    ["first", "the first text query"],
    ["oneWord", "a text query of one word"],
    ["severalWords", "a text query of two or three words"],
  ] as const)
    report({
      what: `${of}: ${what}`,
      unit: "ms",
      ours: medians.get("ours")![measure],
      peer: { name: "FlexSearch", value: medians.get("theirs")![measure] },
      turns: TURNS,
    });
}

/** Prepares the search at the first query. */
type Search = (query: string) => unknown;

function searched(search: Search): Searched {
  const [first = Number.NaN] = BEFORE.map((query) => timed(() => search(query)));
  const [oneWord, severalWords] = [ONE_WORD, SEVERAL_WORDS].map((queries) =>
    quantile(
      queries.map((query) => timed(() => search(query))),
      0.5,
    ),
  );
  return { first, oneWord: oneWord ?? Number.NaN, severalWords: severalWords ?? Number.NaN };
}

/** An index that has not been looked through yet. */
function standpointSearch(index: CaseIndex): Search {
  const store = createExplorerStore(known(index));
  return (query) => {
    store.getState().setText(query);
    return selectVisible(store.getState());
  };
}

/** FlexSearch with words found by their beginnings, as they are while one types. */
function flexSearch(index: CaseIndex): Search {
  let made: Index | null = null;
  const texts = index.case.statements.map((_, place) => wholeText(index, place));
  return (query) => {
    made ??= filled(new Index({ tokenize: "forward" }), texts);
    return made.search(query, { limit: texts.length });
  };
}

function filled(index: Index, texts: readonly string[]): Index {
  for (const [at, text] of texts.entries()) index.add(at, text);
  return index;
}
