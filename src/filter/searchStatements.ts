import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, intersection, union, without } from "../case/statementSet.ts";
import { readQuery } from "./readQuery.ts";
import { statementsWith, statementsWithPhrase } from "./statementsWith.ts";
import { WORD } from "./words/wordCollector.ts";

/**
 * The statements in whose words, actor or proposition every term of the query is found, in any order and also inside words,
 * and none that it leaves out; all, if it has no letter or digit.
 */
export function searchStatements(index: CaseIndex, query: string): StatementSet {
  const terms = readQuery(query);
  const count = index.case.statements.length;
  const setsOf = (isLeftOut: boolean) =>
    terms
      .filter((term) => term.isLeftOut === isLeftOut)
      .map(({ ways }) =>
        union(
          count,
          ways.map((way) => statementsWithTerm(index, way)),
        ),
      );
  return setsOf(true).reduce(without, intersection(count, setsOf(false)));
}

function statementsWithTerm(index: CaseIndex, term: string): StatementSet {
  return term.match(WORD)?.[0] === term ? statementsWith(index, term) : statementsWithPhrase(index, term);
}
