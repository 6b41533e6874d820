import { type BodyOf, bodyOf } from "../bodies.ts";
import type { Case } from "../case.ts";
import type { Relation } from "../relation.ts";
import type { Statement } from "../statement.ts";

/** Whether somebody in the case speaks for somebody else, so that counting by bodies can make a difference. */
export function hasSpokespeople(whole: Case): boolean {
  return whole.relations.some(({ type, from, to }) => type === "speaks-for" && from !== to);
}

/**
 * The case with every spokesperson counted as the body that it speaks for: as speaker, as addressee and in relations.
 * Every statement keeps its place in the list. What a body would say to itself, or be to itself, is left out.
 */
export function countAsBodies(whole: Case): Case {
  const body = lookUp(whole);
  return {
    ...whole,
    actors: whole.actors.filter(({ id }) => body(id) === id),
    statements: whole.statements.map((statement) => byBody(statement, body)),
    relations: whole.relations.flatMap((relation) => betweenBodies(relation, body)),
  };
}

/** The body of each actor, worked out once for all that it said. */
function lookUp(whole: Case): BodyOf {
  const body = bodyOf(whole);
  const bodies = new Map(whole.actors.map(({ id }) => [id, body(id)]));
  return (actor) => bodies.get(actor) ?? actor;
}

function byBody(statement: Statement, body: BodyOf): Statement {
  const { addressee, ...rest } = statement;
  const actor = body(statement.actor);
  const to = addressee === undefined ? undefined : body(addressee);
  if (actor === statement.actor && to === addressee) return statement;
  return to === undefined || to === actor ? { ...rest, actor } : { ...rest, actor, addressee: to };
}

function betweenBodies(relation: Relation, body: BodyOf): Relation[] {
  if (relation.type === "speaks-for") return [];
  const [from, to] = [body(relation.from), body(relation.to)];
  if (from === relation.from && to === relation.to) return [relation];
  return from === to ? [] : [{ ...relation, from, to }];
}
