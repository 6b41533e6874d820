import { STANCES } from "../case/statement.ts";
import type { Messages } from "../i18n/messages.ts";
import type { NetworkNode } from "../network/twoModeNetwork.ts";

/** What a screen reader says of a node: its name first, what it is, how it stands; never where it lies. */
export function nodeName(node: NetworkNode, isPinned: boolean, messages: Messages): string {
  const name = plainName(node, messages);
  return isPinned ? `${name} ${messages.chart.pinned}` : name;
}

function plainName(node: NetworkNode, { chart, words, formats }: Messages): string {
  const taken = STANCES.filter((stance) => node.stances[stance] > 0);
  const stances = formats.list(taken.map((stance) => chart.stanceCounts[stance](node.stances[stance])));
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
  const actors = STANCES.reduce((sum, stance) => sum + node.stances[stance], 0);
  return chart.propositionName({ label, text, actors, stances });
}
