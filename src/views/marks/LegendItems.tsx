import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Graph } from "../../network/graph.ts";
import { hasUnnamed, legendKindsOf } from "./legendKinds.ts";
import { type LegendSign, PLATE_SIGN, WIDTH_SIGN, shapeSign } from "./legendSigns.ts";
import { Marks } from "./paint/Marks.tsx";

/** Items of a legend: what shape, dash and size say of the actors of a network. */
export function ActorItems({ graph }: { readonly graph: Graph }) {
  const messages = useMessages();
  const { chart } = messages;
  return (
    <>
      {legendKindsOf(graph, messages).map(({ shape, text }) => (
        <li key={shape}>
          <Sign sign={shapeSign(shape)} />
          {text}
        </li>
      ))}
      {hasUnnamed(graph) && (
        <li>
          <Sign sign={shapeSign("circle", { isNamed: false })} />
          {chart.legendDash}
        </li>
      )}
      <li>
        <Sign sign={shapeSign("circle", { statements: 1 })} />
        <Sign sign={shapeSign("circle", { statements: 12 })} />
        {chart.legendSize}
      </li>
    </>
  );
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
