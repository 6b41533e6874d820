import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Steps, inFewer } from "../../case/steps/steps.ts";
import type { Alignment } from "./alignment.ts";
import { type BetweenEnds, betweenEnds } from "./betweenEnds.ts";
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
  const between = betweenEnds(network, alignment);
  yield;
  const actors = network.nodes.filter((node) => node.kind === "actor");
  return {
    actors: actors.length,
    propositions: network.nodes.length - actors.length,
    statements: actors.reduce((sum, { statements }) => sum + statements, 0),
    mostContested: mostContested(questions),
    between,
    unjoined: countUnjoined(network, alignment),
  };
}

/** How many actors are in the middle because nothing joins them to the contested propositions. */
export function countUnjoined({ nodes }: Network, alignment: Alignment): number {
  return nodes.filter(({ kind, id }) => kind === "actor" && !alignment.has(id)).length;
}
