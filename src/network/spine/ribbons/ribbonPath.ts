/** A way from the edge of a box to a bar, in CSS pixels. */
export interface RibbonEnds {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** How far along its height the curve leaves the upright. */
const BEND = 0.42;

/**
 * The data of a path that leaves its box upright and lands upright on its bar. It bends outside of the spine only, so
 * that it never runs beneath another box, however high that is.
 */
export function ribbonPath(
  { fromX, fromY, toX, toY }: RibbonEnds,
  spine: { readonly top: number; readonly bottom: number },
): string {
  const isAbove = toY < fromY;
  const edge = isAbove
    ? Math.max(toY, Math.min(fromY, spine.top))
    : Math.min(toY, Math.max(fromY, spine.bottom));
  const bend = BEND * (toY - edge);
  const upright = edge === fromY ? "" : `V${short(edge)}`;
  const curve = `C${short(fromX)} ${short(edge + bend)} ${short(toX)} ${short(toY - bend)} ${short(toX)} ${short(toY)}`;
  return `M${short(fromX)} ${short(fromY)}${upright}${curve}`;
}

export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
