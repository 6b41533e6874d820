import { group } from "d3";
import type { Bridge } from "../../network/sides/bridges.ts";

/** Bridges of one side that agree with the same others on the same, and are at the same odds: one sentence says it of all. */
export function bridgeGroups(bridges: readonly Bridge[]): readonly (readonly Bridge[])[] {
  return [...group(bridges, sentenceKey).values()];
}

function sentenceKey({ side, ends, odds, isThin }: Bridge): string {
  const others = ends.filter((end) => end.side !== side);
  return JSON.stringify([
    side,
    isThin,
    others.map((end) => [end.side, end.actors, end.evidence.propositions]),
    odds,
  ]);
}
