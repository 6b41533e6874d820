import { group } from "d3";
import type { Bridge } from "../network/bridges.ts";

/** Bridges of one side that agree with the same others on the same: one sentence says it of all of them. */
export function bridgeGroups(bridges: readonly Bridge[]): readonly (readonly Bridge[])[] {
  return [...group(bridges, sentenceKey).values()];
}

function sentenceKey({ side, ends, oddsWithin, actor, isThin }: Bridge): string {
  const others = ends.filter((end) => end.side !== side);
  // What is said of one only is never said of others too.
  const own = oddsWithin.length > 0 ? actor : "";
  return JSON.stringify([side, isThin, others.map((end) => [end.side, end.evidence.propositions]), own]);
}
