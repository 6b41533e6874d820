import { STANCE_COUNT, bundleAt } from "../groups/countBundles.ts";
import type { Bundles } from "../model/spineLayout.ts";
import type { Bundle, BundleGround } from "./bundle.ts";
import { landings } from "./landings.ts";
import { leavings } from "./leavings.ts";

const MIXED = 2;

/** All bundles with their ports: drawn or not, so that one that a filter brings out moves none of the others. */
export function layBundles(ground: BundleGround): Bundles {
  const bundles = bundlesOf(ground);
  const to = landings(bundles, ground.bars);
  const from = leavings(bundles, ground, to);
  return {
    group: Int32Array.from(bundles, ({ group }) => group),
    proposition: Int32Array.from(bundles, ({ proposition }) => proposition),
    stance: Uint8Array.from(bundles, ({ stance }) => stance),
    statements: Int32Array.from(bundles, ({ statements }) => statements),
    fromX: from,
    fromY: Float32Array.from(bundles, ({ group, proposition }) => edgeOf(ground, group, proposition)),
    toX: to,
    toY: Float32Array.from(bundles, ({ proposition }) => ground.bars[proposition]?.y ?? 0),
  };
}

/**
 * Those that have statements. What is mixed as a whole may be one stance or another where a filter leaves a part of it, so
 * that those have a row as well.
 */
function bundlesOf({ groups, bars, counts, drawn, widthPerStatement }: BundleGround): readonly Bundle[] {
  const isDrawn = new Set(drawn);
  const bundles: Bundle[] = [];
  for (let group = 0; group < groups.length; group += 1) {
    for (let proposition = 0; proposition < bars.length; proposition += 1) {
      const mixed = counts[bundleAt(bars.length, group, proposition, MIXED)] ?? 0;
      for (let stance = 0; stance < STANCE_COUNT; stance += 1) {
        const row = bundleAt(bars.length, group, proposition, stance);
        const statements = counts[row] ?? 0;
        if (statements === 0 && mixed === 0) continue;
        const width = isDrawn.has(row) ? ribbonWidth(statements, widthPerStatement) : 0;
        bundles.push({ group, proposition, stance, statements, width });
      }
    }
  }
  return bundles;
}

const THINNEST = 1.3;

/** In CSS pixels. */
export function ribbonWidth(statements: number, widthPerStatement: number): number {
  return Math.max(THINNEST, statements * widthPerStatement);
}

function edgeOf({ groups, bars }: BundleGround, group: number, proposition: number): number {
  const box = groups[group];
  if (box === undefined) return 0;
  return bars[proposition]?.side === "above" ? box.top : box.top + box.height;
}
