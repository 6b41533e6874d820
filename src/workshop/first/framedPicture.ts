import { folded } from "./folded.ts";
import { type Frame, MOST_LARGER, isCramped, leastRooms } from "../../views/graph/layoutFrames.ts";
import type { Size } from "../../ui/hooks/useElementSize.ts";

/** A picture that fits its room by itself. */
export interface FramedPicture {
  readonly markup: string;
  readonly css: string;
}

const ALL = ".first-pictures>[data-frame]";
const SCROLLED = 'data-scrolled="true" ';
const SVG = /<svg class="network-chart__svg" width="100%" height="([^"]*)"/;
/** What keys do in it. */
const KEY_HELP = / aria-describedby="[^"]*"|<p id="[^"]*" class="visually-hidden">.*?<\/p>/gs;
const GROUND = /<g transform="translate\(([-\d.e]+),([-\d.e]+)\) scale\(([-\d.e]+)\)">/;

/** The room in which a network of so many nodes is drawn in a frame: where its names could not be read in one so small, the least in which they are. */
export function roomToDraw(frame: Frame, nodes: number): Size {
  if (!isCramped(frame, nodes, 1)) return frame;
  const rooms = leastRooms(nodes).map(({ width, height }) => ({
    width: Math.ceil(Math.max(width, frame.width)),
    height: Math.ceil(Math.max(height, frame.height)),
  }));
  return rooms.reduce((least, room) => (areaOf(room) < areaOf(least) ? room : least));
}

const areaOf = ({ width, height }: Size) => width * height;

/**
 * A picture that the app drew in a frame, as one that any room of that kind draws as the app would: as large as it fits, up to
 * a bound, and in the middle (`stage/fitTransform`). `room` is that in which it was drawn.
 * @throws if the app draws pictures in another way.
 */
export function framedPicture(picture: string, frame: Frame, room: Size = frame): FramedPicture {
  const [svg, height = ""] = SVG.exec(picture) ?? [];
  const [ground, ...numbers] = GROUND.exec(picture) ?? [];
  const [across = 0, down = 0, scale = 1] = numbers.map(Number);
  if (svg === undefined || ground === undefined)
    throw new Error("The app draws its picture in an unknown way.");
  const isHigh = frame.growth === "down";
  const wide = rounded((room.width - 2 * across) / scale);
  const high = rounded(isHigh ? Number(height) / scale : (room.height - 2 * down) / scale);
  const markup = picture
    .replaceAll(KEY_HELP, "")
    .replaceAll(' data-scrolled="true"', "")
    .replace("<div ", () => `<div data-frame="${frameName(frame)}" ${isHigh ? SCROLLED : ""}`)
    .replace(svg, () => `<svg class="network-chart__svg" viewBox="0 0 ${wide} ${high}"`)
    .replace(ground, "<g>")
    .replace(/<svg .*<\/svg>/s, folded);
  const most = [wide, high].map((length) => `${rounded(length * MOST_LARGER[frame.growth])}px`);
  const size = `inline-size:min(100%,${most[0]})${isHigh ? "" : `;${heightUpTo(most[1])}`}`;
  return { markup, css: `#first [data-frame="${frameName(frame)}"] .network-chart__svg{${size}}` };
}

/** In whole pixels, as the app measures it; older browsers do not round. */
function heightUpTo(most = ""): string {
  return `block-size:min(100%,${most});block-size:min(round(100%,1px),${most})`;
}

/**
 * The rules by which a room shows the picture of the largest frame for which it is large enough; of the first one if for none.
 * In a room in which so many nodes could not be read, the picture is one that scrolls.
 */
export function frameRules(frames: readonly Frame[], nodes: number): string {
  return frames
    .map((frame) => {
      const own = `[data-frame="${frameName(frame)}"]`;
      const rules = `${ALL}:not(${own}){display:none}${ALL}${own}{display:block}`;
      return `@container ${roomFor(frame, nodes)}{${rules}}`;
    })
    .join("\n");
}

function roomFor(frame: Frame, nodes: number): string {
  if (frame.growth === "down") return `(min-width:${frame.width}px)`;
  if (!isCramped(frame, nodes, 1)) return leastRoom(frame);
  const read = leastRooms(nodes).map((room) => `(${leastRoom(room)})`);
  return `${leastRoom(frame)} and (${read.join(" or ")})`;
}

function leastRoom({ width, height }: Pick<Frame, "width" | "height">): string {
  return `(min-width:${rounded(width)}px) and (min-height:${rounded(height)}px)`;
}

function frameName({ width, height, growth }: Frame): string {
  return growth === "down" ? `${width}-${growth}` : `${width}-${height}`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
