import { Fragment, memo } from "react";
import { LABEL_SIZE, LINE_HEIGHT, PLATE_LABEL_SIZE } from "../marks/nodeFigure.ts";
import type { NodeMarkScene } from "./networkScene.ts";

/** How much a mark stands out: brought out, left as it is, or stepped back. */
export type Emphasis = "strong" | "plain" | "faint";

interface NodeMarkProps {
  readonly mark: NodeMarkScene;
  readonly name: string;
  readonly emphasis: Emphasis;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  readonly isTabStop: boolean;
}

/** A node: a button whose symbol, plate and label lie where the scene says. Its group handles what is done to it. */
export const NodeMark = memo(function NodeMark({
  mark,
  name,
  emphasis,
  isSelected,
  isPinned,
  isTabStop,
}: NodeMarkProps) {
  const { node } = mark;
  return (
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isSelected}
      className="node-mark"
      data-node={node.id}
      data-kind={node.kind}
      data-emphasis={emphasis}
      data-pinned={isPinned || undefined}
      data-unnamed={(node.kind === "actor" && !node.actor.named) || undefined}
      transform={`translate(${mark.x} ${mark.y})`}
    >
      {node.kind === "actor" ? <ActorFigure mark={mark} /> : <Plate mark={mark} />}
    </g>
  );
});

function ActorFigure({ mark }: { readonly mark: NodeMarkScene }) {
  return (
    <>
      <circle className="node-mark__target" r={Math.max(13, mark.radius + 4)} />
      <path className="node-mark__shape" d={mark.shape} />
      <text className="node-mark__label" textAnchor="middle" fontSize={LABEL_SIZE}>
        {mark.lines.map((line, at) => (
          <Fragment key={line}>
            {at > 0 && " "}
            <tspan x={0} y={mark.labelTop + at * LINE_HEIGHT}>
              {line}
            </tspan>
          </Fragment>
        ))}
      </text>
    </>
  );
}

function Plate({ mark }: { readonly mark: NodeMarkScene }) {
  const { width, height } = mark;
  return (
    <>
      <rect
        className="node-mark__plate"
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={2}
      />
      {mark.shares.map((share) => (
        <rect
          key={share.stance}
          className="node-mark__share"
          data-stance={share.stance}
          x={share.x}
          y={height / 2 - 4}
          width={share.width}
          height={4}
        />
      ))}
      <text className="node-mark__label" textAnchor="middle" fontSize={PLATE_LABEL_SIZE} y={3}>
        {mark.lines[0]}
      </text>
    </>
  );
}
