import { linkMark } from "../marks/linkLook.ts";
import type { Emphasis, GroupMark, TextMark } from "../marks/paint/mark.ts";
import { CAPTION_LINE, CAPTION_SIZE } from "./addressCaptions.ts";
import type { LinkMarkScene } from "./networkScene.ts";

/** A link of a network, with the nodes at its ends. */
export function linkMarks(scene: LinkMarkScene, emphasis: Emphasis = "plain"): GroupMark {
  const { id, source, target } = scene.link;
  return { ...linkMark(scene, emphasis), id, ends: { source, target } };
}

/** The words at a link; null where there are none. */
export function captionMark({ link, caption }: LinkMarkScene): TextMark | null {
  if (caption === undefined) return null;
  const { lines, x, y } = caption;
  const top = y - ((lines.length - 1) * CAPTION_LINE) / 2 + CAPTION_SIZE * 0.32;
  return {
    kind: "text",
    role: "link-caption",
    id: link.id,
    lines: lines.map((text, at) => ({ text, x, y: top + at * CAPTION_LINE })),
    size: CAPTION_SIZE,
    fill: "ink-soft",
    family: "serif",
    isItalic: true,
    anchor: "middle",
    halo: 4,
  };
}
