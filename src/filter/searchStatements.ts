import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, intersection, without } from "../case/statementSet.ts";
import { readQuery } from "./readQuery.ts";
import { statementsWith, statementsWithPhrase } from "./statementsWith.ts";

/**
 * The statements in whose words, actor or proposition every term of the query is found, in any order and also inside words,
 * and none that it leaves out; all, if it has no letter or digit.
 */
export function searchStatements(index: CaseIndex, query: string): StatementSet {
  const terms = readQuery(query);
  const setsOf = (isLeftOut: boolean) =>
    terms
      .filter((term) => term.isLeftOut === isLeftOut)
      .map(({ text, words }) =>
        words[0] === text ? statementsWith(index, text) : statementsWithPhrase(index, text, words),
      );
  return setsOf(true).reduce(without, intersection(index.case.statements.length, setsOf(false)));
}
