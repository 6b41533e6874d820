import { memo } from "react";
import { MarkElement } from "../marks/paint/Marks.tsx";
import type { Emphasis } from "../marks/paint/mark.ts";
import { captionMark, linkMarks } from "./linkMarks.ts";
import type { LinkMarkScene } from "./networkScene.ts";

/** The words at a link; those that lie on something else show only where their link alone is brought out. */
export const LinkCaptionMark = memo(function LinkCaptionMark({ mark, emphasis }: LinkCaptionProps) {
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

interface LinkCaptionProps {
  readonly mark: LinkMarkScene;
  readonly emphasis: Emphasis;
}
