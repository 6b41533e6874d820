import { type Frame, MOST_LARGER } from "../../views/graph/layoutFrames.ts";

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

/**
 * A picture that the app drew in a frame, as one that any room of that kind draws as the app would: as large as it fits, hardly
 * larger than it is laid out for, and in the middle (`stage/fitTransform`).
 * @throws if the app draws pictures in another way.
 */
export function framedPicture(picture: string, frame: Frame): FramedPicture {
  const [svg, height = ""] = SVG.exec(picture) ?? [];
  const [ground, ...numbers] = GROUND.exec(picture) ?? [];
  const [across = 0, down = 0, scale = 1] = numbers.map(Number);
  if (svg === undefined || ground === undefined)
    throw new Error("The app draws its picture in an unknown way.");
  const isHigh = frame.growth === "down";
  const wide = rounded((frame.width - 2 * across) / scale);
  const high = rounded(isHigh ? Number(height) / scale : (frame.height - 2 * down) / scale);
  const markup = picture
    .replaceAll(KEY_HELP, "")
    .replaceAll(' data-scrolled="true"', "")
    .replace("<div ", () => `<div data-frame="${frameName(frame)}" ${isHigh ? SCROLLED : ""}`)
    .replace(svg, () => `<svg class="network-chart__svg" viewBox="0 0 ${wide} ${high}"`)
    .replace(ground, "<g>");
  const most = [wide, high].map((length) => `min(100%,${rounded(length * MOST_LARGER)}px)`);
  const size = `inline-size:${most[0]}${isHigh ? "" : `;block-size:${most[1]}`}`;
  return { markup, css: `#first [data-frame="${frameName(frame)}"]>svg{${size}}` };
}

/** The rules by which a room shows the picture of the largest frame for which it is large enough; of the first one if for none. */
export function frameRules(frames: readonly Frame[]): string {
  return frames
    .map((frame) => {
      const least = [
        `(min-width:${frame.width}px)`,
        ...(frame.growth === "both" ? [`(min-height:${frame.height}px)`] : []),
      ];
      const own = `[data-frame="${frameName(frame)}"]`;
      const rules = `${ALL}:not(${own}){display:none}${ALL}${own}{display:block}`;
      return `@container ${least.join(" and ")}{${rules}}`;
    })
    .join("\n");
}

function frameName({ width, height, growth }: Frame): string {
  return growth === "down" ? `${width}-${growth}` : `${width}-${height}`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
