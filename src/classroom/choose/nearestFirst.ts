import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Attribution, Statement } from "../../case/statement.ts";
import { actorsByStatements } from "./chosenActors.ts";

/** From the actor's own words to what somebody passes on. */
const NEAREST: readonly Attribution[] = ["direct", "recorded", "paraphrase", "second-hand"];

/**
 * Statements by how near they bring us to somebody who speaks: own words before what is passed on, then persons who are
 * named before offices and groups, then whoever is heard most in the case; else in the order given.
 */
export function nearestFirst(index: CaseIndex, statements: readonly Statement[]): readonly Statement[] {
  const counts = new Map(actorsByStatements(index).map(({ actor, count }) => [actor.id, count]));
  const ranked = statements.map((statement) => ({
    statement,
    distance: NEAREST.indexOf(statement.attribution),
    office: isNamedPerson(index, statement) ? 0 : 1,
    count: counts.get(statement.actor) ?? 0,
  }));
  return ranked
    .toSorted(
      (one, other) => one.distance - other.distance || one.office - other.office || other.count - one.count,
    )
    .map(({ statement }) => statement);
}

function isNamedPerson({ actors }: CaseIndex, { actor: id }: Statement): boolean {
  const actor = actors.get(id);
  return actor?.kind === "person" && actor.named;
}
