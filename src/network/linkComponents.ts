import type { NodeId } from "./graph.ts";

interface Ends {
  readonly source: NodeId;
  readonly target: NodeId;
}

/** The links of each connected component, components in the order of their first link. */
export function linkComponents<Link extends Ends>(links: readonly Link[]): readonly (readonly Link[])[] {
  const roots = new Map<NodeId, NodeId>();
  for (const { source, target } of links) roots.set(rootOf(roots, source), rootOf(roots, target));
  const components = new Map<NodeId, Link[]>();
  for (const link of links) {
    const root = rootOf(roots, link.source);
    const component = components.get(root);
    if (component === undefined) components.set(root, [link]);
    else component.push(link);
  }
  return [...components.values()];
}

/** Follows a node to the one that represents its component, shortening the way for the next time. */
function rootOf(roots: Map<NodeId, NodeId>, node: NodeId): NodeId {
  let root = node;
  for (let up = roots.get(root); up !== undefined && up !== root; up = roots.get(root)) root = up;
  roots.set(node, root);
  return root;
}
