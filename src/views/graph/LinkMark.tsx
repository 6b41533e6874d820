import { memo } from "react";
import type { Emphasis } from "../marks/paint/mark.ts";
import { MarkElement } from "../marks/paint/Marks.tsx";
import { linkMarks } from "./linkMarks.ts";
import type { LinkMarkScene } from "./networkScene.ts";

interface LinkMarkProps {
  readonly mark: LinkMarkScene;
  readonly emphasis: Emphasis;
  readonly isSelected: boolean;
}

/** A link that can be pointed at: a wide unseen line under its own takes the click. */
export const LinkMark = memo(function LinkMark({ mark, emphasis, isSelected }: LinkMarkProps) {
  const isPlain = emphasis === "plain";
  return (
    <MarkElement
      mark={linkMarks(mark, isPlain && isSelected ? "strong" : emphasis)}
      data-link={mark.link.id}
      data-emphasis={emphasis}
      data-selected={isSelected || undefined}
    >
      <path className="link-mark__target" d={mark.path} />
    </MarkElement>
  );
});
