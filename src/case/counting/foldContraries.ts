import type { Case } from "../case.ts";
import { type Proposition, type PropositionId, contraryOf } from "../proposition.ts";
import type { Stance, Statement } from "../statement.ts";

type KeptQuestion = (proposition: PropositionId) => PropositionId;

/** Whether a proposition of the case has a contrary, so that counting both as one question can make a difference. */
export function hasContraries(whole: Case): boolean {
  return whole.propositions.some(({ contrary }) => contrary !== undefined);
}

/**
 * The case with a proposition and its contrary counted as one question: the one that comes first in the case is kept,
 * and a statement on the other counts as one on it with the stance turned. Every statement keeps its place in the list.
 */
export function foldContraries(whole: Case): Case {
  const kept = keptQuestion(whole);
  return {
    ...whole,
    propositions: whole.propositions.filter(({ id }) => kept(id) === id).map(withoutContrary),
    statements: whole.statements.map((statement) => onKept(statement, kept)),
  };
}

/** The stance on the contrary of a proposition that says the same as a stance on it; `mixed` and `abstain` stay. */
export function turnStance(stance: Stance): Stance {
  if (stance === "support") return "oppose";
  return stance === "oppose" ? "support" : stance;
}

/** Of a proposition and its contrary the one that comes first in the case; of any other the proposition itself. */
export function keptQuestion(whole: Pick<Case, "propositions">): KeptQuestion {
  const contrary = contraryOf(whole);
  const earlier = new Set<PropositionId>();
  const kept = new Map<PropositionId, PropositionId>();
  for (const { id } of whole.propositions) {
    const other = contrary(id);
    if (other !== undefined && earlier.has(other)) kept.set(id, other);
    else earlier.add(id);
  }
  return (id) => kept.get(id) ?? id;
}

function withoutContrary(proposition: Proposition): Proposition {
  const { contrary, ...rest } = proposition;
  return contrary === undefined ? proposition : rest;
}

function onKept(statement: Statement, kept: KeptQuestion): Statement {
  const proposition = kept(statement.proposition);
  if (proposition === statement.proposition) return statement;
  return { ...statement, proposition, stance: turnStance(statement.stance) };
}
