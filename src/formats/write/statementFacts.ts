import type { CaseIndex } from "../../case/caseIndex.ts";
import { COMMITMENTS } from "../../case/statement.ts";
import type { FactTypes, Facts } from "./graphFile.ts";

/** What the statements behind an edge say beside their stance. */
export const STATEMENT_FACTS: FactTypes = { commitments: "string", conditions: "string", links: "string" };

/**
 * The commitments that the statements at the given places have, each once; their conditions, parted by bars; and their
 * links, as in "s9 answers s12", also to statements that are not in the file.
 */
export function statementFacts(index: CaseIndex, places: readonly number[]): Facts {
  const statements = places.flatMap((place) => index.case.statements[place] ?? []);
  const found = new Set(statements.map(({ commitment }) => commitment));
  const conditions = statements.flatMap(({ condition }) => condition ?? []);
  const links = statements.flatMap(({ id, links: own = [] }) =>
    own.map(({ type, statement }) => `${id} ${type} ${statement}`),
  );
  return {
    commitments: joined(
      COMMITMENTS.filter((commitment) => found.has(commitment)),
      ", ",
    ),
    conditions: joined([...new Set(conditions)], " | "),
    links: joined(links, ", "),
  };
}

function joined(texts: readonly string[], by: string): string | undefined {
  return texts.length === 0 ? undefined : texts.join(by);
}
