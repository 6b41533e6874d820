import { memo } from "react";
import type { Emphasis } from "../marks/paint/mark.ts";
import { MarkElement } from "../marks/paint/Marks.tsx";
import { captionMark } from "./linkMarks.ts";
import type { LinkMarkScene } from "./networkScene.ts";

interface LinkCaptionProps {
  readonly mark: LinkMarkScene;
  readonly emphasis: Emphasis;
}

/** The words at a link; those that lie on something else show only where their link alone is brought out. */
export const LinkCaption = memo(function LinkCaption({ mark, emphasis }: LinkCaptionProps) {
  const words = captionMark(mark);
  if (words === null) return null;
  return (
    <MarkElement
      mark={words}
      data-link={mark.link.id}
      data-emphasis={emphasis}
      data-crowded={mark.caption?.isCrowded === true || undefined}
    />
  );
});
