import { type NodeBadge, symbolRadius, symbolReach } from "./nodeFigure.ts";
import type { LegendSign } from "./legendSigns.ts";
import { symbolMark } from "./nodeLook.ts";
import { nodeShape } from "./nodeShape.ts";
import { type Mark, movedTo } from "./paint/mark.ts";

/** What is written on the symbol of an actor, and whether a ring around it brings it out. */
interface Badge {
  readonly letter: string;
  readonly isRinged: boolean;
}

/** A letter on a symbol of that radius, and perhaps a ring around it. */
export function badgeMark(badge: Badge, radius: number): NodeBadge {
  return { under: ringMark(badge, radius), over: letterMark(badge, radius) };
}

/** A symbol with a badge for a legend, in its own size, so that the letter can be read. */
export function badgeSign(badge: Badge): LegendSign {
  const radius = symbolRadius(1);
  const side = 2 * (symbolReach(radius) + 4);
  const { under, over } = badgeMark(badge, radius);
  const marks = [...under, symbolMark(nodeShape("circle", radius), true), ...over];
  return { width: side, height: side, marks: [movedTo(side / 2, 0, ...marks)] };
}

/** How far outside the symbol's reach the ring lies, in CSS pixels. */
const RING_GAP = 2.5;
const LETTER = { least: 12, most: 15 };
/** Of a capital letter, how far its baseline lies under its middle, as a share of its size. */
const HALF_CAPITAL = 0.36;

/** The ring around a symbol, which lies under it. */
function ringMark({ isRinged }: Badge, radius: number): readonly Mark[] {
  if (!isRinged) return [];
  return [
    {
      kind: "circle",
      role: "node-mark__ring",
      x: 0,
      y: 0,
      radius: symbolReach(radius) + RING_GAP,
      fill: "paper",
      stroke: "ink",
    },
  ];
}

/** The letter on a symbol of that radius, as large as it has room. */
function letterMark({ letter }: Badge, radius: number): readonly Mark[] {
  if (letter === "") return [];
  const size = Math.min(LETTER.most, Math.max(LETTER.least, radius * 1.35));
  return [
    {
      kind: "text",
      role: "node-mark__badge",
      lines: [{ text: letter, x: 0, y: size * HALF_CAPITAL }],
      size,
      fill: "ink",
      weight: 700,
      anchor: "middle",
    },
  ];
}
