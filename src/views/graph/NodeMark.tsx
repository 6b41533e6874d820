import { shownName, writtenName } from "../marks/nodeFigure.ts";
import { memo } from "react";
import type { Emphasis } from "../marks/paint/mark.ts";
import { MarkElement } from "../marks/paint/Marks.tsx";
import { nodeMarks } from "./nodeMarks.ts";
import type { NodeMarkScene } from "./nodeScene.ts";

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
    <MarkElement
      mark={nodeMarks(mark)}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isSelected}
      data-node={node.id}
      data-kind={node.kind}
      data-emphasis={emphasis}
      data-bead={mark.isBead || undefined}
      data-pinned={isPinned || undefined}
      data-unnamed={(node.kind === "actor" && !node.actor.named) || undefined}
    >
      {shownName(node, mark.letters) !== writtenName(node) && <title>{writtenName(node)}</title>}
      {node.kind === "actor" && <circle className="node-mark__target" r={Math.max(13, mark.radius + 4)} />}
    </MarkElement>
  );
});
