import { ACTOR_KINDS, type ActorKind } from "../case/actor.ts";
import { STANCES, type Stance } from "../case/statement.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import { StanceIcon } from "../ui/StanceIcon.tsx";
import { symbolRadius } from "./nodeFigure.ts";
import { nodeShape } from "./nodeShape.ts";
import "./legend.css";

/** What line, colour, shape, dash and size say: only what the network shows. */
export function Legend({ network }: { readonly network: Network }) {
  const { chart, words } = useMessages();
  const stances = STANCES.filter((stance) => network.links.some((link) => link.stance === stance));
  const kinds = ACTOR_KINDS.filter((kind) => kind !== "unnamed" && hasKind(network, kind));
  return (
    <section className="legend" aria-label={chart.legend}>
      <ul className="legend__items" aria-label={chart.legendLine}>
        {stances.map((stance) => (
          <li key={stance}>
            <LineSample stance={stance} />
            <StanceIcon stance={stance} />
            {words.stanceName[stance]}
          </li>
        ))}
        <li>
          <svg className="legend__line" viewBox="0 0 34 12" aria-hidden="true">
            <path className="legend__thin" d="M0 6H15" />
            <path className="legend__thick" d="M19 6H34" />
          </svg>
          {chart.legendWidth}
        </li>
      </ul>
      <ul className="legend__items" aria-label={chart.legendShape}>
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
        <li>
          <svg className="legend__plate" viewBox="0 0 30 14" aria-hidden="true">
            <rect className="node-mark__plate" x={0.5} y={0.5} width={29} height={13} rx={2} />
            <rect className="node-mark__share" data-stance="oppose" x={0.5} y={10.5} width={10} height={3} />
            <rect
              className="node-mark__share"
              data-stance="support"
              x={10.5}
              y={10.5}
              width={19}
              height={3}
            />
          </svg>
          {chart.legendPlate}
        </li>
      </ul>
    </section>
  );
}

function hasKind(network: Network, kind: ActorKind): boolean {
  return network.nodes.some((node) => node.kind === "actor" && node.actor.kind === kind);
}

function LineSample({ stance }: { readonly stance: Stance }) {
  return (
    <svg
      className="legend__line link-mark"
      data-stance={stance}
      data-emphasis="strong"
      viewBox="0 0 34 12"
      aria-hidden="true"
    >
      <path className="link-mark__line" d="M0 6H34" strokeWidth={2.2} />
    </svg>
  );
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
