import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Relation } from "../../case/relation.ts";
import { shuffled } from "../../case/seededRandom.ts";
import type { Statement } from "../../case/statement.ts";
import { type Steps, madeOfEach, mapOfEach } from "../../case/steps/steps.ts";
import { hasWords } from "../../case/toldOf.ts";
import { foldText } from "../../filter/words/foldText.ts";
import { blankedWords } from "./blankedWords.ts";

/** Whom to choose from: one that said it, and others. */
export const OPTIONS = 4;

/** Where one of two has such a relation to the other, the words of one may be taken for the other's. */
const TIES: readonly Relation["type"][] = ["speaks-for", "part-of", "holds-office-in", "held-office-in"];

export interface QuizOptions {
  readonly options: readonly Actor[];
  /** Whether some of them said nothing on the proposition, since too few did. */
  readonly isFilled: boolean;
}

/** What is asked of a statement: its words as the question gives them, folded. */
interface Asked {
  readonly statement: Statement;
  readonly folded: string;
}

/** Makes the options of a question in an order that the random numbers decide on. */
type OptionsMaker = (asked: Asked, random: () => number) => Steps<QuizOptions>;

/**
 * Who said a statement, among up to three others: those who spoke on the same proposition first, then on its theme, then
 * anyone; nobody who said the same words. Nobody tied to the actor is among them, unless there is nobody else at all; and
 * of those tied to each other at most two.
 */
export function* optionsMaker(index: CaseIndex, spokeOn: SpokeOn): Steps<OptionsMaker> {
  const said = yield* wordsByActor(index);
  const spoke = new Set(index.case.statements.map(({ actor }) => actor));
  const areTied = tiedActors(index);
  return function* options({ statement, folded }, random) {
    const rank = ranking(index, [spokeOn, spoke], statement);
    yield;
    const isOther = ({ id }: Actor) =>
      id !== statement.actor && !said.get(id)?.some((own) => own.includes(folded));
    const others = (yield* madeOfEach(index.case.actors, (actor) => (isOther(actor) ? [actor] : []))).flat();
    const inTurn = shuffled(others, random);
    const ranks = yield* mapOfEach(inTurn, ({ id }) => [id, rank(id)]);
    const rankOf = ({ id }: Actor) => ranks.get(id) ?? 0;
    const ranked = inTurn.toSorted((one, other) => rankOf(one) - rankOf(other));
    yield;
    const distractors = toldApart(ranked, statement.actor, areTied);
    const answers = index.case.actors.filter(({ id }) => id === statement.actor);
    return {
      options: shuffled([...answers, ...distractors], random),
      isFilled: distractors.some(({ id }) => !spokeOn(statement.proposition).has(id)),
    };
  };
}

/** The first of the ranked whose words nobody takes for the speaker's, no three of them tied; else the very first. */
function toldApart(ranked: readonly Actor[], speaker: ActorId, areTied: AreTied): readonly Actor[] {
  const chosen: Actor[] = [];
  const tiesOf = (id: ActorId) => chosen.filter((one) => areTied(one.id, id));
  for (const actor of ranked) {
    const ties = tiesOf(actor.id);
    const makesThree = ties.length > 1 || ties.some(({ id }) => tiesOf(id).length > 1);
    if (chosen.length < OPTIONS - 1 && !makesThree && !areTied(actor.id, speaker)) chosen.push(actor);
  }
  return chosen.length === 0 ? ranked.slice(0, 1) : chosen;
}

/** Who spoke on a proposition. */
export type SpokeOn = (on: PropositionId) => ReadonlySet<ActorId>;

/** Who spoke on each proposition. */
export function speakersOf({ case: { statements } }: CaseIndex): SpokeOn {
  const speakers = new Map<PropositionId, Set<ActorId>>();
  for (const { actor, proposition } of statements)
    speakers.set(proposition, (speakers.get(proposition) ?? new Set()).add(actor));
  return (on) => speakers.get(on) ?? new Set();
}

/** Everything that each actor said, as a question would give it and in full. */
function* wordsByActor({
  actors,
  case: { statements },
}: CaseIndex): Steps<ReadonlyMap<ActorId, readonly string[]>> {
  const said = new Map<ActorId, string[]>();
  yield* madeOfEach(statements, (statement) => {
    const actor = actors.get(statement.actor);
    if (actor === undefined || !hasWords(statement)) return;
    const words = [blankedWords(statement, actor).text, statement.quote?.text ?? statement.summary ?? ""];
    const own = said.get(actor.id) ?? [];
    own.push(...words.map(foldText));
    said.set(actor.id, own);
  });
  return said;
}

/** How far an actor is from having spoken on the same: on the proposition, on its theme, or at all. */
function ranking(
  index: CaseIndex,
  [spokeOn, spoke]: readonly [SpokeOn, ReadonlySet<ActorId>],
  { proposition }: Statement,
): (id: ActorId) => number {
  const theme = index.propositions.get(proposition)?.theme;
  const onTheme = index.case.propositions.filter((other) => other.theme === theme);
  const circles = [spokeOn(proposition), new Set(onTheme.flatMap(({ id }) => [...spokeOn(id)])), spoke];
  return (id) => circles.filter((circle) => !circle.has(id)).length;
}

/** What an option is called on paper, by its place: A, B, C, D. */
export function optionLetter(at: number): string {
  return String.fromCodePoint("A".charCodeAt(0) + at);
}

/** Whether the words of one of two actors may be taken for the other's. */
type AreTied = (one: ActorId, other: ActorId) => boolean;

/** Two actors are tied if one is part of the other, speaks for it or has office in it, now or once; or if both are so tied to a third. */
export function tiedActors({ case: { relations } }: CaseIndex): AreTied {
  const neighbours = new Map<ActorId, Set<ActorId>>();
  const join = (one: ActorId, other: ActorId) =>
    neighbours.set(one, (neighbours.get(one) ?? new Set([one])).add(other));
  for (const { type, from, to } of relations) {
    if (!TIES.includes(type)) continue;
    join(from, to);
    join(to, from);
  }
  // Each is among its own neighbours, so that a tie between the two is one through a third, too.
  return (one, other) => {
    const [ofOne, ofOther] = [neighbours.get(one), neighbours.get(other)];
    return ofOne !== undefined && ofOther !== undefined && [...ofOne].some((third) => ofOther.has(third));
  };
}
