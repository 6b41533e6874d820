import UFuzzy from "@leeoniya/ufuzzy";
import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, setOf, setWhere } from "../case/statementSet.ts";
import { foldText } from "./foldText.ts";

/** Words in any order, each found inside words too; `-word` leaves out, `"two words"` stay together. */
const matcher = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraIns: 0,
});

/** With more words than this in a query, one may also be part of another: the orders to try grow too many. */
const WORDS_IN_ANY_ORDER = 5;

const foldedTexts = new WeakMap<CaseIndex, string[]>();

/** The statements in whose words, actor or proposition the query is found; all, if it has no letter or digit. */
export function searchStatements(index: CaseIndex, query: string): StatementSet {
  const count = index.searchTexts.length;
  const [places] = matcher.search(foldedTextsOf(index), needleOf(query), WORDS_IN_ANY_ORDER, 0);
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
