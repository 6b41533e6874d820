import type { Row } from "./arrangement.ts";
import type { Shape } from "./block.ts";
import { apartDown } from "./keepApart.ts";

/** The middles of the rows, the lanes that hold something, and the height that they need in all. */
export interface Down {
  readonly rows: readonly number[];
  readonly lanes: readonly { readonly lane: number; readonly top: number; readonly bottom: number }[];
  readonly height: number;
}

/** A shape, and where its middle is. */
interface Standing {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
}

/** A lane as it fills up. */
interface Filling {
  readonly lane: number;
  readonly top: number;
  readonly titleWidth: number;
  readonly standing: Standing[];
  lastRow: number;
  bottom: number;
}

/** A title at the start of a lane’s top is so high, in CSS pixels, and keeps so much free beneath and beside it. */
const TITLE_HEIGHT = 24;
const TITLE_GAP = 6;
const BESIDE_TITLE = 20;
/** What stays free at the top and bottom of a lane. */
const LANE_EDGE = 8;
/** From one row to the next at least, so that they can be told apart. */
const LEAST_STEP = 12;

/** Drops row after row as high up as its lane, the title there and the blocks above it allow. */
export function downPlaces(
  rows: readonly Row[],
  shapes: readonly Shape[],
  across: readonly number[],
  titleWidths: readonly number[],
): Down {
  const lanes: Filling[] = [];
  const middles = rows.map(({ lane, blocks }) => {
    const last = lanes.at(-1);
    const filling = last?.lane === lane ? last : emptyLane(lane, last?.bottom ?? 0, titleWidths[lane] ?? 0);
    if (filling !== last) lanes.push(filling);
    const members = blocks.flatMap((at) => {
      const shape = shapes[at];
      return shape === undefined ? [] : [{ shape, x: across[at] ?? 0, y: 0 }];
    });
    return addRow(filling, members);
  });
  return { rows: middles, lanes, height: lanes.at(-1)?.bottom ?? 0 };
}

function emptyLane(lane: number, top: number, titleWidth: number): Filling {
  return { lane, top, titleWidth, standing: [], lastRow: Number.NEGATIVE_INFINITY, bottom: top };
}

/** Adds a row to a lane, and says where its middle is. */
function addRow(filling: Filling, members: readonly Standing[]): number {
  const y = members.reduce(
    (lowest, member) => Math.max(lowest, belowTop(filling, member), belowOthers(filling, member)),
    filling.lastRow + LEAST_STEP,
  );
  for (const member of members) {
    filling.standing.push({ ...member, y });
    filling.bottom = Math.max(filling.bottom, y + member.shape.around.bottom + LANE_EDGE);
  }
  filling.lastRow = y;
  return y;
}

/** How far down a shape must be for the top of its lane and the title there. */
function belowTop({ top, titleWidth }: Filling, { shape, x }: Standing): number {
  let y = top + LANE_EDGE - shape.around.top;
  if (titleWidth === 0 || x + shape.around.left >= titleWidth + BESIDE_TITLE) return y;
  for (const { left, top: upper } of shape.bodies) {
    if (x + left < titleWidth + BESIDE_TITLE) y = Math.max(y, top + TITLE_HEIGHT + TITLE_GAP - upper);
  }
  return y;
}

function belowOthers({ standing }: Filling, { shape, x }: Standing): number {
  return standing.reduce(
    (lowest, upper) => Math.max(lowest, upper.y + apartDown(upper.shape, shape, x - upper.x)),
    Number.NEGATIVE_INFINITY,
  );
}
