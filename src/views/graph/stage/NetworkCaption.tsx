import type { Graph, GraphLink, NetworkNode } from "../../../network/graph.ts";
import type { Focus } from "../emphasis.ts";
import "./networkCaption.css";

interface NetworkCaptionProps<Link extends GraphLink> {
  readonly network: Graph<Link>;
  /** What is pointed at or focused; what is open is read beside the picture, which a caption would cover for long. */
  readonly focus: Focus;
  readonly nameOf: (node: NetworkNode) => string;
  /** Without it there is no caption. */
  readonly linkName: ((link: Link) => string) | undefined;
}

/** At the foot of a network, what a mark says in full; who cannot see it has heard it from the mark. */
export function NetworkCaption<Link extends GraphLink>(props: NetworkCaptionProps<Link>) {
  const text = captionOf(props);
  if (text === "") return null;
  return (
    <p className="network-caption" aria-hidden="true">
      {text}
    </p>
  );
}

function captionOf<Link extends GraphLink>({
  network: { nodes, links },
  focus,
  nameOf,
  linkName,
}: NetworkCaptionProps<Link>): string {
  if (linkName === undefined || focus === null || "nodes" in focus) return "";
  if ("node" in focus) {
    const node = nodes.find(({ id }) => id === focus.node);
    return node === undefined ? "" : nameOf(node);
  }
  const link = links.find(({ id }) => id === focus.link);
  return link === undefined ? "" : linkName(link);
}
