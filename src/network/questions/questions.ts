import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type ContraryOf, type Proposition, type PropositionId, contraryOf } from "../../case/proposition.ts";
import type { Commitment, Stance } from "../../case/statement.ts";
import { type Steps, finished } from "../../case/steps/steps.ts";
import { groupBy } from "../groupBy.ts";
import { byPropositionSteps } from "./byProposition.ts";
import { type Position, stanceOf } from "../position.ts";
import { type SharedBody, sharedBodies } from "./sharedBodies.ts";

/** Those who answer a question in one way, who said most on it first, and which of them are one body. */
export interface Answer {
  readonly actors: readonly ActorId[];
  readonly bodies: readonly SharedBody[];
  /** How many of them answer the proposition, and how many its contrary; whoever answers both is in both numbers. */
  readonly itself: number;
  readonly byContrary: number;
  /** Whether each of them says so, rather than only finding others credible or raising a concern. */
  readonly allSaySo: boolean;
}

/** What actors answer yes or no to: a proposition, together with its contrary if that was spoken on too. */
export interface Question {
  /** Of the two, the one that more actors spoke on. */
  readonly proposition: Proposition;
  readonly contrary: Proposition | null;
  readonly support: Answer;
  readonly oppose: Answer;
}

/**
 * The questions that positions answer, in the order of the case. To support the contrary is to oppose, and the other way
 * round. An actor answers once, and whoever answers both yes and no is on neither side.
 */
export function questionsOf(index: CaseIndex, taken: readonly Position[]): readonly Question[] {
  return finished(questionSteps(index, taken));
}

/** The same step by step: a proposition in each. */
export function* questionSteps(index: CaseIndex, taken: readonly Position[]): Steps<readonly Question[]> {
  const on = yield* byPropositionSteps(taken);
  const partnerOf = mutual(contraryOf(index.case), on);
  const questions: Question[] = [];
  for (const proposition of index.case.propositions) {
    const partner = index.propositions.get(partnerOf(proposition.id) ?? ("" as PropositionId)) ?? null;
    if (!on.has(proposition.id) || isSecond(index, on, proposition, partner)) continue;
    questions.push(questionOf(index, on, proposition, partner));
    yield;
  }
  return questions;
}

type TakenOn = ReadonlyMap<PropositionId, readonly Position[]>;

/** Contraries of which each names the other, if both were spoken on. */
function mutual(contrary: ContraryOf, on: TakenOn): ContraryOf {
  return (id) => {
    const other = contrary(id);
    return other !== undefined && other !== id && contrary(other) === id && on.has(other) ? other : undefined;
  };
}

/** Whether fewer spoke on it than on its contrary; of equal ones the first of the case leads. */
function isSecond(index: CaseIndex, on: TakenOn, { id }: Proposition, partner: Proposition | null): boolean {
  if (partner === null) return false;
  const [own, other] = [on.get(id)?.length ?? 0, on.get(partner.id)?.length ?? 0];
  const order = index.case.propositions;
  const at = (wanted: PropositionId) => order.findIndex((one) => one.id === wanted);
  return own < other || (own === other && at(partner.id) < at(id));
}

function questionOf(
  index: CaseIndex,
  on: TakenOn,
  proposition: Proposition,
  contrary: Proposition | null,
): Question {
  const itself = on.get(proposition.id) ?? [];
  const byContrary = contrary === null ? [] : (on.get(contrary.id) ?? []).map(reversed);
  const answers = byContrary.length === 0 ? itself : oncePerActor([...itself, ...byContrary]);
  const answer = (stance: Stance): Answer => {
    const answering = answers
      .filter((one) => one.stance === stance)
      .toSorted(
        (left, right) =>
          right.statements.length - left.statements.length || (left.actor < right.actor ? -1 : 1),
      );
    const actors = answering.map(({ actor }) => actor);
    const among = speakersAmong(actors);
    return {
      actors,
      bodies: sharedBodies(index, actors),
      itself: among(itself),
      byContrary: among(byContrary),
      allSaySo: answering.every((one) => saysSo(index, one)),
    };
  };
  return { proposition, contrary, support: answer("support"), oppose: answer("oppose") };
}

type Answered = Pick<Position, "actor" | "stance" | "statements">;

/** What each actor answers in all. */
function oncePerActor(taken: readonly Position[]): readonly Answered[] {
  return [...groupBy(taken, ({ actor }) => actor)].map(([actor, own]) => ({
    actor,
    stance: stanceOf(own.map(({ stance }) => stance)),
    statements: own.flatMap(({ statements }) => statements),
  }));
}

/** How many of some actors took any of the positions. */
function speakersAmong(actors: readonly ActorId[]): (taken: readonly Position[]) => number {
  return (taken) => {
    const speakers = new Set(taken.map(({ actor }) => actor));
    return actors.filter((id) => speakers.has(id)).length;
  };
}

const SHORT_OF_SAYING: readonly (Commitment | undefined)[] = ["credits", "raises-concern"];

/** Whether an actor says so in any of its statements; whoever asks for it or expects it does. */
function saysSo({ case: { statements: all } }: CaseIndex, { statements }: Pick<Position, "statements">) {
  return statements.some((place) => !SHORT_OF_SAYING.includes(all[place]?.commitment));
}

const REVERSED: Readonly<Partial<Record<Stance, Stance>>> = { support: "oppose", oppose: "support" };

function reversed(position: Position): Position {
  return { ...position, stance: REVERSED[position.stance] ?? position.stance };
}
