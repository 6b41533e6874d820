import type { Actor, ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Relation } from "../case/relation.ts";
import type { Statement } from "../case/statement.ts";
import { foldText } from "../filter/foldText.ts";
import { type QuizWords, quizWords } from "./quizWords.ts";
import { shuffled } from "./seededRandom.ts";

/** Whom to choose from: one that said it, and others. */
export const OPTIONS = 4;

/** Where one of two has such a relation to the other, the words of one may be taken for the other's. */
const CLOSE: readonly Relation["type"][] = ["speaks-for", "part-of", "holds-office-in"];

export interface QuizOptions {
  readonly options: readonly Actor[];
  /** Whether some of them said nothing on the proposition, since too few did. */
  readonly isFilled: boolean;
}

/** Makes the options of a question in an order that the random numbers decide on. */
export type OptionsMaker = (statement: Statement, words: QuizWords, random: () => number) => QuizOptions;

/**
 * Who said a statement, among up to three others: those who spoke on the same proposition first, then on its theme, then
 * anyone; nobody who said the same words. Who speaks for the actor, or is part of it, comes last among equals.
 */
export function optionsMaker(index: CaseIndex): OptionsMaker {
  const said = wordsByActor(index);
  const spokeOn = speakersOf(index);
  return (statement, words, random) => {
    const text = foldText(words.text);
    const rank = ranking(index, spokeOn, statement);
    const others = index.case.actors.filter(
      ({ id }) => id !== statement.actor && !said.get(id)?.some((own) => own.includes(text)),
    );
    const distractors = shuffled(others, random)
      .toSorted((one, other) => rank(one.id) - rank(other.id))
      .slice(0, OPTIONS - 1);
    const answers = index.case.actors.filter(({ id }) => id === statement.actor);
    return {
      options: shuffled([...answers, ...distractors], random),
      isFilled: distractors.some(({ id }) => !spokeOn(statement.proposition).has(id)),
    };
  };
}

/** Who spoke on each proposition. */
export function speakersOf({ case: { statements } }: CaseIndex): (on: PropositionId) => ReadonlySet<ActorId> {
  const speakers = new Map<PropositionId, Set<ActorId>>();
  for (const { actor, proposition } of statements)
    speakers.set(proposition, (speakers.get(proposition) ?? new Set()).add(actor));
  return (on) => speakers.get(on) ?? new Set();
}

/** Everything that each actor said, as a question would show it and as it stands. */
function wordsByActor({ actors, case: { statements } }: CaseIndex): ReadonlyMap<ActorId, readonly string[]> {
  const said = new Map<ActorId, string[]>();
  for (const statement of statements) {
    const actor = actors.get(statement.actor);
    if (actor === undefined) continue;
    const words = [quizWords(statement, actor).text, statement.quote?.text ?? statement.summary];
    said.set(actor.id, [...(said.get(actor.id) ?? []), ...words.map(foldText)]);
  }
  return said;
}

/** How far an actor is from having spoken on the same, twice over; one that is close to the speaker stands half a step back. */
function ranking(
  index: CaseIndex,
  spokeOn: (on: PropositionId) => ReadonlySet<ActorId>,
  { actor, proposition }: Statement,
): (id: ActorId) => number {
  const theme = index.propositions.get(proposition)?.theme;
  const onTheme = index.case.propositions.filter((other) => other.theme === theme);
  const circles = [
    spokeOn(proposition),
    new Set(onTheme.flatMap(({ id }) => [...spokeOn(id)])),
    new Set(index.case.statements.map((statement) => statement.actor)),
  ];
  const close = closeTo(index, actor);
  return (id) => 2 * circles.filter((circle) => !circle.has(id)).length + Number(close.has(id));
}

function closeTo({ case: { relations } }: CaseIndex, actor: ActorId): ReadonlySet<ActorId> {
  const ties = relations.filter(({ type, from, to }) => CLOSE.includes(type) && [from, to].includes(actor));
  return new Set(ties.flatMap(({ from, to }) => [from, to]));
}
