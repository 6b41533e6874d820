import { linkMark } from "../marks/linkLook.ts";
import type { Emphasis, GroupMark, TextMark } from "../marks/paint/mark.ts";
import type { LinkMarkScene } from "./networkScene.ts";

/** The letters of the words at a link, and how far apart its lines are, in CSS pixels. */
export const CAPTION_SIZE = 12;
export const CAPTION_LINE = 13;

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
