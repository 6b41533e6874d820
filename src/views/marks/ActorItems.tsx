import { ACTOR_KINDS, type ActorKind } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Graph } from "../../network/graph.ts";
import { Sign } from "./Sign.tsx";
import { shapeSign } from "./legendSigns.ts";

/** Items of a legend: what shape, dash and size say of the actors of a network. */
export function ActorItems({ graph }: { readonly graph: Graph }) {
  const { chart, words } = useMessages();
  const kinds = ACTOR_KINDS.filter((kind) => kind !== "unnamed" && hasKind(graph, kind));
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sign sign={shapeSign(kind)} />
          {words.kind[kind]}
        </li>
      ))}
      <li>
        <Sign sign={shapeSign("unnamed")} />
        {chart.legendDash}
      </li>
      <li>
        <Sign sign={shapeSign("person", 1)} />
        <Sign sign={shapeSign("person", 12)} />
        {chart.legendSize}
      </li>
    </>
  );
}

function hasKind({ nodes }: Graph, kind: ActorKind): boolean {
  return nodes.some((node) => node.kind === "actor" && node.actor.kind === kind);
}
