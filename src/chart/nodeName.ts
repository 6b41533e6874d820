import { STANCES, type Stance } from "../case/statement.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Network, NetworkNode } from "../network/twoModeNetwork.ts";

/** What a screen reader says of a node: its name first, what it is, how it stands; never where it lies. */
export function nodeName(node: NetworkNode, network: Network, { chart, words, formats }: Messages): string {
  const counts = node.kind === "actor" ? stancesOfActor(node, network) : node.stances;
  const stances = formats.list(
    STANCES.filter((stance) => counts[stance] > 0).map((stance) =>
      chart.stanceCounts[stance](counts[stance]),
    ),
  );
  if (node.kind === "actor") {
    const { name, kind } = node.actor;
    return chart.actorName({
      name,
      kind: words.kind[kind].toLowerCase(),
      statements: node.statements,
      stances,
    });
  }
  const { label, text } = node.proposition;
  const actors = STANCES.reduce((sum, stance) => sum + counts[stance], 0);
  return chart.propositionName({ label, text, actors, stances });
}

function stancesOfActor(node: NetworkNode, network: Network): Record<Stance, number> {
  const counts = { support: 0, oppose: 0, mixed: 0, abstain: 0 };
  for (const link of network.links) if (link.source === node.id) counts[link.stance] += 1;
  return counts;
}
