import { memo } from "react";
import { CAPTION_LINE, CAPTION_SIZE } from "./addressCaptions.ts";
import type { LinkMarkScene } from "./networkScene.ts";
import type { Emphasis } from "./NodeMark.tsx";

interface LinkCaptionProps {
  readonly mark: LinkMarkScene;
  readonly emphasis: Emphasis;
}

/** The words at a link; those that lie on something else show only where their link alone is brought out. */
export const LinkCaption = memo(function LinkCaption({ mark, emphasis }: LinkCaptionProps) {
  const { caption, link } = mark;
  if (caption === undefined) return null;
  const top = caption.y - ((caption.lines.length - 1) * CAPTION_LINE) / 2 + CAPTION_SIZE * 0.32;
  return (
    <text
      className="link-caption"
      data-link={link.id}
      data-emphasis={emphasis}
      data-crowded={caption.isCrowded || undefined}
      textAnchor="middle"
      fontSize={CAPTION_SIZE}
    >
      {caption.lines.map((line, at) => (
        <tspan key={line} x={caption.x} y={top + at * CAPTION_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
});
