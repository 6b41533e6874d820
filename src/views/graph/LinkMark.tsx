import { memo } from "react";
import { isStance } from "./linkDrawing.ts";
import type { LinkMarkScene } from "./networkScene.ts";
import type { Emphasis } from "./NodeMark.tsx";

interface LinkMarkProps {
  readonly mark: LinkMarkScene;
  readonly emphasis: Emphasis;
  readonly isSelected: boolean;
}

/** A link: its look says the stance, or what else it is, its width how much is behind it. A wide unseen line takes the click. */
export const LinkMark = memo(function LinkMark({ mark, emphasis, isSelected }: LinkMarkProps) {
  return (
    <g
      className="link-mark"
      data-link={mark.link.id}
      data-stance={isStance(mark.look) ? mark.look : undefined}
      data-ink={isStance(mark.look) ? undefined : mark.look}
      data-thin={mark.isThin || undefined}
      data-emphasis={emphasis}
      data-selected={isSelected || undefined}
    >
      <path className="link-mark__target" d={mark.path} />
      <path className="link-mark__line" d={mark.path} strokeWidth={mark.width} />
      {mark.head !== undefined && <path className="link-mark__head" d={mark.head} />}
      {mark.look === "mixed" && (
        <path className="link-mark__core" d={mark.path} strokeWidth={mark.width / 2} />
      )}
    </g>
  );
});
