import type { Size } from "../../ui/hooks/useElementSize.ts";
import { spineFrame } from "../../views/spine/stage/spineFrame.ts";
import { folded } from "./folded.ts";
import type { DrawnWindow } from "./windows.ts";

/** Markup drawn for several windows, and the rules that show in each what belongs to it. */
export interface VariedParts {
  readonly markup: string;
  readonly css: string;
}

/** The app as it is drawn in a window. */
export interface DrawnIn {
  readonly window: DrawnWindow;
  readonly app: string;
}

/** What follows the very size of its room: days, groups, and what is said of their ribbons. */
const PARTS: readonly RegExp[] = [
  /(?<=<div role="group"[^>]* class="timeline__picture"[^>]*>).*?<\/svg>/s,
  /<svg class="network-chart__svg spine__svg".*?<\/svg>/s,
  /<svg class="link-canvas".*?<\/svg>/s,
  /(?<=<div class="spine__said">(?:<nav.*?<\/nav>)?<p>).*?(?=<\/p>)/s,
  /(?<=<div class="network-chart spine">.*<section class="legend"[^>]*>).*?(?=<\/section>)/s,
];
/** How high the days are follows from what is drawn of them. */
const DAYS = /(<div role="group"[^>]* class="timeline__picture") style="[^"]*"/;
/** On which days are chosen by a script alone. */
const SURFACE = /<div class="timeline__surface".*?(?=<svg)/s;
const DAYS_SVG = /<svg class="timeline__svg" width="100%" height="([^"]*)"/;
const SPINE_SVG = /<svg class="network-chart__svg spine__svg" width="([^"]*)" height="([^"]*)"/;

/** Whether something in the markup of the app follows the very size of its room. */
export function followsRoom(app: string): boolean {
  return PARTS.some((part) => part.test(app));
}

/** The markup of the app with what was drawn for each window in the place of what is its own, each text once. */
export function variedParts(app: string, drawn: readonly DrawnIn[]): VariedParts {
  const markup = PARTS.reduce((text, part) => {
    if (!part.test(app)) return text;
    const texts = drawn.map((one) => withSizes(part.exec(one.app)?.[0] ?? "", one.window));
    return text.replace(part, () => eachOnce(texts));
  }, app);
  const css = drawn.map(({ window }, at) => windowRule(window, at)).join("\n");
  return { markup: markup.replace(DAYS, "$1"), css };
}

/** The sizes by which the script knows what is drawn (`ui/hooks/firstSize`). */
function withSizes(part: string, { room }: DrawnWindow): string {
  return part
    .replace(SURFACE, "")
    .replace(
      DAYS_SVG,
      `<svg data-drawn="days ${room.width} 0" class="timeline__svg" width="100%" height="$1"`,
    )
    .replace(
      SPINE_SVG,
      `<svg data-drawn="spine $1 ${askedHeight(room)}" class="network-chart__svg spine__svg" width="$1" height="$2"`,
    );
}

/** What is asked for, of which what is drawn may need more. */
function askedHeight(room: Size): number {
  return room.height || (spineFrame(room, true, 1)?.height ?? 0);
}

function eachOnce(texts: readonly string[]): string {
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => places.set(text, [...(places.get(text) ?? []), at]));
  return [...places]
    .map(([text, at]) => `<span class="first-at" data-at="${at.join(" ")}">${folded(text)}</span>`)
    .join("");
}

/** Later ones win: a window shows what was drawn for the last that needs no more room than it has. */
function windowRule({ from: { width, height } }: DrawnWindow, at: number): string {
  const own = `[data-at~="${at}"]`;
  const rules = `.first-at:not(${own}){display:none}.first-at${own}{display:contents}`;
  const needed = [`(min-width:${width}px)`, ...(height === 0 ? [] : [`(min-height:${height}px)`])];
  return `@media ${needed.join(" and ")}{${rules}}`;
}
