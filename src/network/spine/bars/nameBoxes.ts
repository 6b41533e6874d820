import type { BarName, SpineBar } from "../model/spineLayout.ts";
import type { SpineFrame } from "../model/spineRequest.ts";
import { NAME_BASE, NAME_GAP, NAME_HEIGHT } from "./drawBars.ts";

/** What a name fills, or must not lie on, in CSS pixels. */
export interface NameBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A name that is to be written at its bar. */
export interface NameAtBar {
  readonly text: string;
  readonly width: number;
  readonly bar: SpineBar;
}

/** Towards the spine, then away from it; in each about the bar, or beginning or ending at it; all of it within the picture. */
export function namesAtBar({ text, width, bar }: NameAtBar, frame: SpineFrame): readonly BarName[] {
  const height = (NAME_HEIGHT + NAME_GAP) * frame.letters;
  const over = bar.top - height;
  const under = bar.top + bar.height + NAME_GAP * frame.letters;
  const lefts = [bar.left + bar.width / 2 - width / 2, bar.left, bar.left + bar.width - width];
  return (bar.side === "above" ? [under, over] : [over, under]).flatMap((top) =>
    lefts.flatMap((wish) => {
      const left = Math.max(0, Math.min(frame.width - width, wish));
      return nameAt({ text, width, left, top }, frame);
    }),
  );
}

/** Between a bar and the name beside it. */
const LEVEL_GAP = 5;

/** Before the bar and behind it. */
export function namesBesideBar({ text, width, bar }: NameAtBar, frame: SpineFrame): readonly BarName[] {
  const top = bar.top + (bar.height - NAME_HEIGHT * frame.letters) / 2;
  const lefts = [bar.left - LEVEL_GAP - width, bar.left + bar.width + LEVEL_GAP];
  return lefts.flatMap((left) => nameAt({ text, width, left, top }, frame));
}

/** The name there, if it is within the picture. */
function nameAt(
  { text, width, left, top }: Pick<BarName, "text" | "width" | "left" | "top">,
  frame: SpineFrame,
): readonly BarName[] {
  const height = NAME_HEIGHT * frame.letters;
  if (left < 0 || left + width > frame.width || top < 0 || top + height > frame.height) return [];
  return [{ text, x: left + width / 2, y: top + NAME_BASE * frame.letters, left, top, width, height }];
}

/** Whether two boxes share any room. */
export function boxesMeet(one: NameBox, other: NameBox): boolean {
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return across > 0 && down > 0;
}
