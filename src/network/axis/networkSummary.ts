import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Steps, eachOf, finished, inFewer } from "../../case/steps/steps.ts";
import type { Alignment } from "./alignment.ts";
import { type BetweenEnds, betweenEndSteps } from "./betweenEnds.ts";
import { mostContested } from "../questions/mostContested.ts";
import { type Question, questionSteps } from "../questions/questions.ts";
import type { Network } from "../twoModeNetwork.ts";

/** What a sentence or two can say of a network. */
export interface NetworkSummary {
  readonly actors: number;
  readonly propositions: number;
  readonly statements: number;
  /** All that are equally contested; none where nothing has both supporters and opponents. */
  readonly mostContested: readonly Question[];
  /** Actors who share a view with somebody at each end, those with most statements first. */
  readonly between: readonly BetweenEnds[];
  /** As `countUnjoined` says. */
  readonly unjoined: number;
}

/** So many propositions are gone through in one step. */
const AT_ONCE = 25;

/**
 * What can be said of a network, step by step. `known` are the questions that it answers, where they have been found; null
 * where they are still to be found.
 */
export function* networkSummarySteps(
  index: CaseIndex,
  network: Network,
  alignment: Alignment,
  known: readonly Question[] | null = null,
): Steps<NetworkSummary> {
  const questions = known ?? (yield* inFewer(questionSteps(index, network.links), AT_ONCE));
  yield;
  const between = yield* betweenEndSteps(network, alignment);
  const counts = { actors: 0, statements: 0 };
  yield* eachOf(network.nodes, ({ kind, statements }) => {
    if (kind !== "actor") return;
    counts.actors += 1;
    counts.statements += statements;
  });
  return {
    ...counts,
    propositions: network.nodes.length - counts.actors,
    mostContested: mostContested(questions),
    between,
    unjoined: yield* unjoinedSteps(network, alignment),
  };
}

/** How many actors are in the middle because nothing joins them to the contested propositions. */
export function countUnjoined(network: Network, alignment: Alignment): number {
  return finished(unjoinedSteps(network, alignment));
}

function* unjoinedSteps({ nodes }: Network, alignment: Alignment): Steps<number> {
  let count = 0;
  yield* eachOf(nodes, ({ kind, id }) => {
    if (kind === "actor" && !alignment.has(id)) count += 1;
  });
  return count;
}
