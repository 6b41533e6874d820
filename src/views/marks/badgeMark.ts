import type { Mark } from "./paint/mark.ts";

/** What is written on the symbol of an actor, and whether a ring around it brings it out. */
export interface NodeBadge {
  readonly letter: string;
  readonly isRinged: boolean;
}

/** How far outside the symbol's reach the ring lies, in CSS pixels. */
const RING_GAP = 2.5;
const LETTER = { least: 8, most: 15 };
/** Of a capital letter, how far its baseline lies under its middle, as a share of its size. */
const HALF_CAPITAL = 0.36;

/** The ring around a symbol, which lies under it. */
export function ringMark({ isRinged }: NodeBadge, radius: number): readonly Mark[] {
  if (!isRinged) return [];
  return [
    {
      kind: "circle",
      role: "node-mark__ring",
      x: 0,
      y: 0,
      radius: radius * 1.25 + RING_GAP,
      fill: "paper",
      stroke: "ink",
    },
  ];
}

/** The letter on a symbol of that radius, as large as it has room. */
export function letterMark({ letter }: NodeBadge, radius: number): readonly Mark[] {
  if (letter === "") return [];
  const size = Math.min(LETTER.most, Math.max(LETTER.least, (radius * 1.35) / letter.length));
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
