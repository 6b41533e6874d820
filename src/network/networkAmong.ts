import type { CaseIndex } from "../case/caseIndex.ts";
import type { Stance } from "../case/statement.ts";
import { type StatementSet, hasPlace } from "../case/statementSet.ts";
import type { NetworkNode, NodeId } from "./graph.ts";
import { stanceOf } from "./position.ts";
import { type Network, type NetworkLink, rankOf } from "./twoModeNetwork.ts";

/**
 * The network that some statements make, taken from that of all statements of the case: what `twoModeNetwork` makes of
 * their positions. Links that lose no statement are the very same objects, so that little is made anew by a filter.
 */
export function networkAmong(index: CaseIndex, whole: Network, among: StatementSet): Network {
  const links: NetworkLink[] = [];
  for (const link of whole.links) {
    const left = linkAmong(index, link, among);
    if (left !== null) links.push(left);
  }
  const ordered = links.toSorted((one, other) => (one.statements[0] ?? 0) - (other.statements[0] ?? 0));
  return { nodes: nodesOf(whole.nodes, ordered), links: ordered };
}

/** What is left of a position; null where nothing is. */
function linkAmong({ case: { statements: all } }: CaseIndex, link: NetworkLink, among: StatementSet) {
  if (link.statements.every((place) => hasPlace(among, place))) return link;
  const statements = link.statements.filter((place) => hasPlace(among, place));
  if (statements.length === 0) return null;
  const stance = stanceOf(statements.flatMap((place) => all[place]?.stance ?? []));
  return { ...link, statements, stance, rank: rankOf(stance) };
}

/** The nodes at the ends of links, with what these count. */
function nodesOf(nodes: readonly NetworkNode[], links: readonly NetworkLink[]): readonly NetworkNode[] {
  const counts = new Map<NodeId, { statements: number; stances: Record<Stance, number> }>();
  for (const { source, target, statements, stance } of links)
    for (const end of [source, target]) {
      const own = counts.get(end) ?? {
        statements: 0,
        stances: { support: 0, oppose: 0, mixed: 0, abstain: 0 },
      };
      if (own.statements === 0) counts.set(end, own);
      own.statements += statements.length;
      own.stances[stance] += 1;
    }
  return nodes.flatMap((node): readonly NetworkNode[] => {
    const own = counts.get(node.id);
    return own === undefined ? [] : [{ ...node, ...own }];
  });
}
