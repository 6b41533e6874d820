import { memo } from "react";
import type { LinkMarkScene } from "./networkScene.ts";
import type { Emphasis } from "./NodeMark.tsx";

interface LinkMarkProps {
  readonly mark: LinkMarkScene;
  readonly emphasis: Emphasis;
  readonly isSelected: boolean;
}

/** A link: colour and line style say the stance, width the number of statements. A wide unseen line takes the click. */
export const LinkMark = memo(function LinkMark({ mark, emphasis, isSelected }: LinkMarkProps) {
  return (
    <g
      className="link-mark"
      data-link={mark.link.id}
      data-stance={mark.link.stance}
      data-emphasis={emphasis}
      data-selected={isSelected || undefined}
    >
      <path className="link-mark__target" d={mark.path} />
      <path className="link-mark__line" d={mark.path} strokeWidth={mark.width} />
      {mark.link.stance === "mixed" && (
        <path className="link-mark__core" d={mark.path} strokeWidth={mark.width / 2} />
      )}
    </g>
  );
});
