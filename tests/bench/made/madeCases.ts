import type { Case } from "../../../src/case/case.ts";
import type { Stance } from "../../../src/case/statement.ts";
import { type SyntheticSize, syntheticCase } from "../../fixtures/syntheticCase.ts";

/** Made-up cases by their number of nodes: with about 2,400, 27,500 and 114,000 links. The same on every computer. */
export const LARGE_CASES: ReadonlyMap<number, SyntheticSize> = new Map([
  [550, { statements: 2750, actors: 500, propositions: 50 }],
  [5200, { statements: 28_600, actors: 5000, propositions: 200 }],
  [20_500, { statements: 116_000, actors: 20_000, propositions: 500 }],
]);

/** As many statements as anybody has in one case. */
export const MOST_STATEMENTS: SyntheticSize = { statements: 300_000, actors: 5000, propositions: 100 };

/** A network as the peers read it. */
export interface PeerNetwork {
  readonly nodes: readonly { readonly id: string; readonly kind: "actor" | "proposition" }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly stance: Stance }[];
}

/** Actors and propositions of a case, and a link for each pair of which something is said. */
export function peerNetwork({ actors, propositions, statements }: Case): PeerNetwork {
  const links = new Map(
    statements.map(({ actor, proposition, stance }) => [
      `${actor} ${proposition}`,
      { source: actor, target: proposition, stance },
    ]),
  );
  return {
    nodes: [
      ...actors.map(({ id }) => ({ id, kind: "actor" as const })),
      ...propositions.map(({ id }) => ({ id, kind: "proposition" as const })),
    ],
    links: [...links.values()],
  };
}

/** The made-up case of a number of nodes. */
export function largeCase(nodes: number): Case {
  const size = LARGE_CASES.get(nodes);
  if (size === undefined) throw new Error(`There is no made-up case of ${nodes} nodes.`);
  return syntheticCase(size);
}
