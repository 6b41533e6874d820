import type { ReactNode } from "react";
import { ACTOR_KINDS, type ActorKind } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Graph } from "../../network/graph.ts";
import { type LegendSign, PLATE_SIGN, WIDTH_SIGN, shapeSign } from "./legendSigns.ts";
import { Marks } from "./paint/Marks.tsx";

/** Items of a legend: what shape, dash and size say of the actors of a network. */
export function ActorItems({ graph }: { readonly graph: Graph }) {
  const { chart } = useMessages();
  const kinds = ACTOR_KINDS.filter((kind) => kind !== "unnamed").filter((kind) => hasKind(graph, kind));
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sign sign={shapeSign(kind)} />
          {chart.legendKind[kind]}
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

/** Item of a legend: what the width of a line says. */
export function WidthItem({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <Sign sign={WIDTH_SIGN} />
      {children}
    </li>
  );
}

/** Item of a legend: what the plate of a proposition and the line under it say. */
export function PlateItem({ isFiltered = false }: { readonly isFiltered?: boolean }) {
  const { chart } = useMessages();
  return (
    <li>
      <Sign sign={PLATE_SIGN} />
      {isFiltered ? chart.legendPlateFiltered : chart.legendPlate}
    </li>
  );
}

/** A sign of a legend before its words, which say what it means. */
export function Sign({ sign: { width, height, marks } }: { readonly sign: LegendSign }) {
  return (
    <svg
      className="legend__sign"
      width={width}
      height={height}
      style={{
        width: `calc(${width} * var(--sign-unit, 1px))`,
        height: `calc(${height} * var(--sign-unit, 1px))`,
      }}
      viewBox={`0 ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <Marks marks={marks} />
    </svg>
  );
}
