import { memo } from "react";
import type { Mark } from "../../marks/paint/mark.ts";
import { MarkElement } from "../../marks/paint/Marks.tsx";

interface SpineNodeProps {
  readonly mark: Mark;
  readonly name: string;
  readonly isStop: boolean;
  readonly isPressed: boolean;
  /** Whom it stands for, where their marks are painted. */
  readonly holds?: string | undefined;
}

/** A group, a proposition or an actor of the spine, for pointer, keyboard and who listens. */
export const SpineNode = memo(function SpineNode({ mark, name, isStop, isPressed, holds }: SpineNodeProps) {
  return (
    <MarkElement
      mark={mark}
      role="button"
      aria-label={name}
      aria-pressed={isPressed}
      tabIndex={isStop ? 0 : -1}
      data-node={mark.id}
      data-ids={holds}
    />
  );
});
