import type { SpineBar, SpineGroup } from "../model/spineLayout.ts";
import { keepOrder } from "../fitting/keepOrder.ts";
import type { Bundle, BundleGround } from "./bundle.ts";

/** Between ribbons at the edge of their box, and from its corner to the first, in CSS pixels. */
export const PORT_GAP = 2;
export const CORNER = 7;
/** How much more the height of a bar says about the order than how far aside it is. */
export const HEIGHT_COUNTS = 1.5;

/**
 * Where each bundle leaves its box: as near to straight beneath or above where it goes as the box allows, in the order of
 * where they go, so that those of one box hardly cross. What goes aside at a low height leaves outermost.
 */
export function leavings(
  bundles: readonly Bundle[],
  { groups, bars }: Pick<BundleGround, "groups" | "bars">,
  landings: Float32Array,
): Float32Array {
  const xs = new Float32Array(bundles.length);
  const ofEdge = new Map<string, number[]>();
  bundles.forEach(({ group, proposition }, at) => {
    const edge = `${group} ${bars[proposition]?.side}`;
    const rows = ofEdge.get(edge);
    if (rows === undefined) ofEdge.set(edge, [at]);
    else rows.push(at);
  });
  for (const rows of ofEdge.values()) leaveEdge(rows, { bundles, groups, bars, landings }, xs);
  return xs;
}

interface Ends {
  readonly bundles: readonly Bundle[];
  readonly groups: readonly SpineGroup[];
  readonly bars: readonly SpineBar[];
  readonly landings: Float32Array;
}

function leaveEdge(rows: number[], { bundles, groups, bars, landings }: Ends, xs: Float32Array): void {
  const box = groups[bundles[rows[0] ?? 0]?.group ?? 0];
  if (box === undefined) return;
  const edge = { from: box.left + CORNER, to: box.left + box.width - CORNER };
  const leaving = rows.map((row) => {
    const to = landings[row] ?? 0;
    const wish = Math.max(edge.from, Math.min(edge.to, to));
    const bar = bars[bundles[row]?.proposition ?? 0];
    const height = Math.max(
      1,
      bar?.side === "above" ? box.top - bar.y : (bar?.y ?? 0) - box.top - box.height,
    );
    const width = bundles[row]?.width ?? 0;
    return {
      row,
      to,
      wish,
      aside: (to - wish) / height ** HEIGHT_COUNTS,
      width: width === 0 ? 0 : width + PORT_GAP,
    };
  });
  leaving.sort(
    (one, other) =>
      one.wish - other.wish || one.aside - other.aside || one.to - other.to || one.row - other.row,
  );
  const places = keepOrder(leaving, edge, 0);
  leaving.forEach(({ row }, at) => {
    xs[row] = places[at] ?? 0;
  });
}
