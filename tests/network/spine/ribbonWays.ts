import type { SpineGroup } from "../../../src/network/spine/model/spineLayout.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points along a path of one upright stretch, if any, and one curve. */
export function pointsAlong(path: string): readonly Point[] {
  const [x = 0, y = 0] = numbersIn(/^M([^VC]+)/, path);
  const [edge = y] = numbersIn(/V([^C]+)/, path);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbersIn(/C(.+)$/, path);
  const curve = Array.from({ length: 41 }, (_, at) => {
    const t = at / 40;
    const mix = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return { x: mix(x, x1, x2, x3), y: mix(edge, y1, y2, y3) };
  });
  return [{ x, y }, { x, y: (y + edge) / 2 }, ...curve];
}

function numbersIn(part: RegExp, path: string): readonly number[] {
  return (part.exec(path)?.[1] ?? "")
    .split(" ")
    .filter((text) => text !== "")
    .map(Number);
}

/** The ids of boxes that a way runs beneath, its own left out. */
export function boxesCrossed(path: string, own: number, groups: readonly SpineGroup[]): readonly string[] {
  const points = pointsAlong(path);
  return groups
    .filter((_, at) => at !== own)
    .filter(({ left, top, width, height }) =>
      points.some(({ x, y }) => x > left && x < left + width && y > top + 0.2 && y < top + height - 0.2),
    )
    .map(({ id }) => id);
}
