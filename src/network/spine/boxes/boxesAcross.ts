import type { AcrossScale } from "../fitting/acrossScale.ts";
import type { Stretch } from "../fitting/keepOrder.ts";

/** A box to be placed, in the order of the axis. */
export interface BoxAcross {
  /** The least that it needs, in CSS pixels. */
  readonly width: number;
  /** From and to where its actors stand on the axis; null for a box without a place on it, which never grows. */
  readonly values: Stretch | null;
  /** How eagerly it grows where there is room to spare, compared with a stretch without actors. */
  readonly growth: number;
}

export interface PlacedAcross {
  readonly boxes: readonly { readonly left: number; readonly width: number }[];
  readonly scale: AcrossScale;
}

/** What stands between and in the boxes: the stretches that share the room to spare. */
interface Spare {
  readonly before: readonly number[];
  readonly inside: readonly number[];
}

export const BOX_GAP = 8;
/** From the edge of a box to the outermost place in it. */
const INSET = 10;

/**
 * Gives each box the width it needs, and the rest to the stretches of the axis where nobody stands, as long as they are.
 * Thence follows the one scale across, for actors and propositions: `extent` is where on the axis anything stands.
 */
export function boxesAcross(boxes: readonly BoxAcross[], room: Stretch, extent: Stretch): PlacedAcross {
  const needed = boxes.reduce((sum, { width }) => sum + width + BOX_GAP, -BOX_GAP);
  const spare = Math.max(0, room.to - room.from - needed);
  const shares = shared(weightsOf(boxes, extent), spare);
  let x = room.from;
  const placed = boxes.map(({ width }, at) => {
    const left = x + (shares.before[at] ?? 0);
    const wide = width + (shares.inside[at] ?? 0);
    x = left + wide + BOX_GAP;
    return { left, width: wide };
  });
  return { boxes: placed, scale: scaleOf(boxes, placed, room, extent) };
}

/** How long the stretches before each box, in it, and after the last are on the axis. */
function weightsOf(boxes: readonly BoxAcross[], extent: Stretch): Spare {
  const ends = boxes.map(
    (_, at) => lastPlaced(boxes, at)?.to ?? Math.min(extent.from, firstOf(boxes, extent)),
  );
  const before = boxes.map(({ values }, at) => {
    const start = at === 0 ? Math.min(extent.from, firstOf(boxes, extent)) : (ends[at - 1] ?? 0);
    return Math.max(0, (values?.from ?? start) - start);
  });
  const inside = boxes.map(({ values, growth }) =>
    values === null ? 0 : growth * (values.to - values.from),
  );
  return { before: [...before, Math.max(0, extent.to - (ends.at(-1) ?? extent.to))], inside };
}

function firstOf(boxes: readonly BoxAcross[], extent: Stretch): number {
  return boxes.find(({ values }) => values !== null)?.values?.from ?? extent.from;
}

function lastPlaced(boxes: readonly BoxAcross[], until: number): Stretch | null {
  return boxes.slice(0, until + 1).findLast(({ values }) => values !== null)?.values ?? null;
}

/** The room to spare by weight; half on each side where nothing has any. */
function shared({ before, inside }: Spare, spare: number): Spare {
  const total = [...before, ...inside].reduce((sum, weight) => sum + weight, 0);
  if (total > 0) {
    const part = (weight: number) => (spare * weight) / total;
    return { before: before.map(part), inside: inside.map(part) };
  }
  const last = before.length - 1;
  return { before: before.map((_, at) => (at === 0 || at === last ? spare / 2 : 0)), inside };
}

function scaleOf(
  boxes: readonly BoxAcross[],
  placed: PlacedAcross["boxes"],
  room: Stretch,
  extent: Stretch,
): AcrossScale {
  const knots = boxes.flatMap(({ values }, at) => knotsOf(values, placed[at]));
  const [first, last] = [knots[0]?.[0], knots.at(-1)?.[0]];
  if (first === undefined || last === undefined || extent.from < first)
    knots.unshift([extent.from, room.from]);
  if (first === undefined || last === undefined || extent.to > last) knots.push([extent.to, room.to]);
  return { values: knots.map(([value]) => value), xs: knots.map(([, x]) => x) };
}

type Knot = readonly [value: number, x: number];

function knotsOf(values: Stretch | null, box: PlacedAcross["boxes"][number] | undefined): readonly Knot[] {
  if (values === null || box === undefined) return [];
  const { left, width } = box;
  if (values.from === values.to) return [[values.from, left + width / 2]];
  const inset = Math.min(INSET, width / 2);
  return [
    [values.from, left + inset],
    [values.to, left + width - inset],
  ];
}
