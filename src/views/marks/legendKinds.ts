import type { ActorShape } from "../../case/kinds/actorKind.ts";
import type { ShapedKind } from "../../case/kinds/shapedKinds.ts";
import { kindName } from "../../i18n/kindName.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Graph } from "../../network/graph.ts";
import { oncePer } from "../../network/oncePer.ts";

/** An outline, and what it says of an actor. */
export interface LegendKind {
  readonly shape: ActorShape;
  readonly text: string;
}

/** What outlines say, in the case's order, each once: kinds that share one are named together, and said to share it. */
export function legendKinds(
  shown: Iterable<ShapedKind>,
  { chart, formats }: Pick<Messages, "chart" | "formats">,
): readonly LegendKind[] {
  const byShape = new Map<ActorShape, ShapedKind[]>();
  const kinds = new Map([...shown].map((kind) => [kind.id, kind]));
  for (const kind of [...kinds.values()].toSorted((one, other) => one.rank - other.rank))
    if (!isUnclear(kind)) byShape.set(kind.shape, [...(byShape.get(kind.shape) ?? []), kind]);
  return [...byShape].map(([shape, sharing]) => {
    const names = sharing.map((kind) => kindName(kind, chart.legendKind));
    const [only = "", ...others] = names;
    return { shape, text: others.length === 0 ? only : chart.legendShared({ kinds: formats.list(names) }) };
  });
}

/** The same for all kinds of actor in a graph. */
export function legendKindsOf(graph: Graph, messages: Messages): readonly LegendKind[] {
  return legendKinds(kindsIn(graph), messages);
}

const kindsIn = oncePer(({ nodes }: Graph) => {
  const kinds = new Map<string, ShapedKind>();
  for (const node of nodes) if (node.kind === "actor") kinds.set(node.ofKind.id, node.ofKind);
  return [...kinds.values()];
});

/** Whether a graph shows an actor whom its source does not name, so that the dashed outline wants a word. */
export const hasUnnamed = oncePer(({ nodes }: Graph) =>
  nodes.some((node) => node.kind === "actor" && !node.actor.named),
);

/** Actors of the usual kind “unnamed” are told by their dashes. */
function isUnclear({ id, label }: ShapedKind): boolean {
  return id === "unnamed" && label === null;
}
