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
export function namesAtBar(name: NameAtBar, frame: SpineFrame): readonly BarName[] {
  const { width, bar } = name;
  const over = bar.top - (NAME_HEIGHT + NAME_GAP) * frame.letters;
  const under = bar.top + bar.height + NAME_GAP * frame.letters;
  const middle = bar.left + (bar.width - width) / 2;
  const kept = Math.max(0, Math.min(frame.width - width, middle));
  return (bar.side === "above" ? [under, over] : [over, under]).flatMap((top) => [
    ...nameAt(name, { left: kept, top }, frame),
    ...nameAt(name, { left: bar.left, top, anchor: "start" }, frame),
    ...nameAt(name, { left: bar.left + bar.width - width, top, anchor: "end" }, frame),
  ]);
}

/** Between a bar and the name beside it. */
const LEVEL_GAP = 5;

/** Before the bar and behind it. */
export function namesBesideBar(name: NameAtBar, frame: SpineFrame): readonly BarName[] {
  const { width, bar } = name;
  const top = bar.top + (bar.height - NAME_HEIGHT * frame.letters) / 2;
  return [
    ...nameAt(name, { left: bar.left - LEVEL_GAP - width, top, anchor: "end" }, frame),
    ...nameAt(name, { left: bar.left + bar.width + LEVEL_GAP, top, anchor: "start" }, frame),
  ];
}

/** The name there, if it is within the picture. It is anchored at its bar, for it may be less wide than is reckoned with. */
function nameAt(
  { text, width }: NameAtBar,
  { left, top, anchor }: Pick<BarName, "left" | "top" | "anchor">,
  frame: SpineFrame,
): readonly BarName[] {
  const height = NAME_HEIGHT * frame.letters;
  if (left < 0 || left + width > frame.width || top < 0 || top + height > frame.height) return [];
  const box = { text, y: top + NAME_BASE * frame.letters, left, top, width, height };
  if (anchor === undefined) return [{ ...box, x: left + width / 2 }];
  return [{ ...box, x: anchor === "start" ? left : left + width, anchor }];
}

/** Whether two boxes share any room. */
export function boxesMeet(one: NameBox, other: NameBox): boolean {
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return across > 0 && down > 0;
}
