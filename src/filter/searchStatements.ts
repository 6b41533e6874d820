import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, setOf, setWhere } from "../case/statementSet.ts";
import { foldText } from "./foldText.ts";
import { WORDS_IN_ANY_ORDER, exactMatcher } from "./matchers.ts";

const foldedTexts = new WeakMap<CaseIndex, string[]>();

/** The statements in whose words, actor or proposition the query is found; all, if it has no letter or digit. */
export function searchStatements(index: CaseIndex, query: string): StatementSet {
  const count = index.searchTexts.length;
  const [places] = exactMatcher.search(foldedTextsOf(index), needleOf(query), WORDS_IN_ANY_ORDER, 0);
  return places === null || places === undefined
    ? setWhere(count, () => !isSearchable(query))
    : setOf(count, places);
}

/** The query as the matcher reads it. It knows `-word` for plain Latin letters only, but `-"word"` for all. */
function needleOf(query: string): string {
  return foldText(query).replaceAll(/(^|\s)-([\p{L}\d](?:[^\s"]*[\p{L}\d])?)/gu, '$1-"$2"');
}

function isSearchable(query: string): boolean {
  return /[\p{L}\d]/u.test(query);
}

function foldedTextsOf(index: CaseIndex): string[] {
  const known = foldedTexts.get(index);
  if (known !== undefined) return known;
  const folded = index.searchTexts.map(foldText);
  foldedTexts.set(index, folded);
  return folded;
}
