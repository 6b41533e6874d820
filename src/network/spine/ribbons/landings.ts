import { BAR_ORDER, type SpineBar } from "../model/spineLayout.ts";
import type { Bundle } from "./bundle.ts";

/** The part of a bar that a stance has. */
interface Part {
  readonly left: number;
  readonly width: number;
}

/** Where each bundle lands: on the part of its stance, each beside the others as its group stands beside theirs. */
export function landings(bundles: readonly Bundle[], bars: readonly SpineBar[]): Float32Array {
  const parts = bars.map(partsOf);
  const sums = sumsOf(bundles, bars.length);
  const passed = new Float64Array(sums.length);
  return Float32Array.from(bundles, ({ proposition, stance, statements }) => {
    const at = proposition * BAR_ORDER.length + stance;
    const part = parts[proposition]?.[stance];
    const before = passed[at] ?? 0;
    passed[at] = before + statements;
    if (part === undefined) return 0;
    return part.left + (part.width * (before + statements / 2)) / Math.max(1, sums[at] ?? 0);
  });
}

function sumsOf(bundles: readonly Bundle[], propositions: number): Int32Array {
  const sums = new Int32Array(propositions * BAR_ORDER.length);
  for (const { proposition, stance, statements } of bundles) {
    const at = proposition * BAR_ORDER.length + stance;
    sums[at] = (sums[at] ?? 0) + statements;
  }
  return sums;
}

/** By the place of the stance in `STANCES`. */
export function partsOf({
  left,
  width,
  statements,
}: Pick<SpineBar, "left" | "width" | "statements">): readonly Part[] {
  const total = Math.max(
    1,
    statements.reduce((sum, count) => sum + count, 0),
  );
  const parts: Part[] = [];
  let x = left;
  for (const stance of BAR_ORDER) {
    const part = { left: x, width: (width * (statements[stance] ?? 0)) / total };
    parts[stance] = part;
    x += part.width;
  }
  return parts;
}
