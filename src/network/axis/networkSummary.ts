import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Alignment } from "./alignment.ts";
import { type BetweenEnds, betweenEnds } from "./betweenEnds.ts";
import { mostContested } from "../questions/mostContested.ts";
import { type Question, questionsOf } from "../questions/questions.ts";
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
  /** How many actors are in the middle because nothing joins them to the contested propositions. */
  readonly unjoined: number;
}

export function networkSummary(
  index: CaseIndex,
  network: Network,
  alignment: Alignment,
  questions: readonly Question[] = questionsOf(index, network.links),
): NetworkSummary {
  const actors = network.nodes.filter((node) => node.kind === "actor");
  return {
    actors: actors.length,
    propositions: network.nodes.length - actors.length,
    statements: actors.reduce((sum, { statements }) => sum + statements, 0),
    mostContested: mostContested(questions),
    between: betweenEnds(network, alignment),
    unjoined: actors.filter(({ id }) => !alignment.has(id)).length,
  };
}
