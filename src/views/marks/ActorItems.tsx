import { ACTOR_KINDS, type ActorKind } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Graph } from "../../network/graph.ts";
import { symbolRadius } from "./nodeFigure.ts";
import { nodeShape } from "./nodeShape.ts";

/** Items of a legend: what shape, dash and size say of the actors of a network. */
export function ActorItems({ graph }: { readonly graph: Graph }) {
  const { chart, words } = useMessages();
  const kinds = ACTOR_KINDS.filter((kind) => kind !== "unnamed" && hasKind(graph, kind));
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <ShapeSample kind={kind} statements={3} />
          {words.kind[kind]}
        </li>
      ))}
      <li>
        <ShapeSample kind="unnamed" statements={3} isDashed />
        {chart.legendDash}
      </li>
      <li>
        <ShapeSample kind="person" statements={1} />
        <ShapeSample kind="person" statements={12} />
        {chart.legendSize}
      </li>
    </>
  );
}

function hasKind({ nodes }: Graph, kind: ActorKind): boolean {
  return nodes.some((node) => node.kind === "actor" && node.actor.kind === kind);
}

interface ShapeSampleProps {
  readonly kind: ActorKind;
  readonly statements: number;
  readonly isDashed?: boolean;
}

function ShapeSample({ kind, statements, isDashed = false }: ShapeSampleProps) {
  const radius = symbolRadius(statements);
  const reach = radius * 1.35 + 1;
  return (
    <svg
      className="legend__shape node-mark"
      data-unnamed={isDashed || undefined}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      width={2 * reach * 0.62}
      height={2 * reach * 0.62}
      aria-hidden="true"
    >
      <path className="node-mark__shape" d={nodeShape(kind, radius)} />
    </svg>
  );
}
