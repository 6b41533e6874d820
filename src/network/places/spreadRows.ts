import type { Row } from "./arrangement.ts";
import { type Block, EDGE } from "./block.ts";
import type { Down } from "./downPlaces.ts";

/** Lets rows down so that they fill a height: evenly, or to the levels of their blocks. Never nearer to each other. */
export function spreadRows(down: Down, rows: readonly Row[], blocks: readonly Block[], height: number): Down {
  const spare = Math.max(0, height - down.height);
  const wished = rows.map((row, at) => {
    const level = meanLevel(row, blocks);
    if (level === null) return (spare * (at + 0.5)) / rows.length;
    return EDGE + level * (height - 2 * EDGE) - (down.rows[at] ?? 0);
  });
  const drops = inOrder(wished, spare);
  return {
    rows: down.rows.map((y, at) => y + (drops[at] ?? 0)),
    lanes: spreadLanes(down, rows, drops, spare),
    height: down.height + spare,
  };
}

/** A lane begins half-way between where its first row and the last row before it have gone. */
function spreadLanes(
  { lanes }: Down,
  rows: readonly Row[],
  drops: readonly number[],
  spare: number,
): Down["lanes"] {
  const cuts = lanes.map(({ lane }) => {
    const first = rows.findIndex((row) => row.lane === lane);
    return first === 0 ? 0 : ((drops[first - 1] ?? 0) + (drops[first] ?? 0)) / 2;
  });
  return lanes.map(({ lane, top, bottom }, at) => ({
    lane,
    top: top + (cuts[at] ?? 0),
    bottom: bottom + (cuts[at + 1] ?? spare),
  }));
}

function meanLevel({ blocks: members }: Row, blocks: readonly Block[]): number | null {
  let [sum, count] = [0, 0];
  for (const at of members) {
    const level = blocks[at]?.level ?? null;
    if (level !== null) [sum, count] = [sum + level, count + 1];
  }
  return count === 0 ? null : sum / count;
}

/** The nearest to these between 0 and the most that never decrease: the mean of making way down and making way up. */
function inOrder(wished: readonly number[], most: number): readonly number[] {
  const within = wished.map((value) => Math.min(most, Math.max(0, value)));
  let [lowest, highest] = [0, most];
  const down = within.map((value) => (lowest = Math.max(lowest, value)));
  const up = within.toReversed().map((value) => (highest = Math.min(highest, value)));
  return down.map((value, at) => (value + (up[up.length - 1 - at] ?? 0)) / 2);
}
