import type { DraftCase } from "./draftCase.ts";
import type { Fault } from "./fault.ts";

/** Propositions that nobody addresses, and actors that neither speak, nor are addressed, nor stand in a relation. */
export function completenessFaults(draft: DraftCase): Fault[] {
  return [...unaddressedPropositions(draft), ...idleActors(draft)];
}

function unaddressedPropositions(draft: DraftCase): Fault[] {
  const addressed = new Set<string | undefined>(draft.statements.map(({ value }) => value.proposition));
  return draft.propositions
    .filter(({ value: { id } }) => id !== undefined && !addressed.has(id))
    .map(({ place, value }) => ({ place, problem: `nobody addresses the proposition "${value.id}"` }));
}

function idleActors(draft: DraftCase): Fault[] {
  const speakers = draft.statements.flatMap(({ value }) => [value.actor, value.addressee]);
  const related = draft.relations.flatMap(({ value }) => [value.from, value.to]);
  const active = new Set<string | undefined>([...speakers, ...related]);
  return draft.actors
    .filter(({ value: { id } }) => id !== undefined && !active.has(id))
    .map(({ place, value }) => ({
      place,
      problem: `the actor "${value.id}" has no statement and no relation`,
    }));
}
