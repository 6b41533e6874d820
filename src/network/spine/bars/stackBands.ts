import type { BandSide } from "../model/spineLayout.ts";

/** What a band must hold: rows with names, and a low row at its far side for bars without. */
export interface BandToStack {
  readonly side: BandSide;
  readonly rows: number;
  readonly hasLowRow: boolean;
}

/** Where a band is, top down; rows from the spine outwards, each by its edge towards the spine. */
export interface StackedBand {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly number[];
  readonly lowRow: number;
}

export interface StackedBands {
  readonly bands: readonly StackedBand[];
  readonly spine: { readonly top: number; readonly bottom: number };
}

/** What bands are stacked in, in CSS pixels. */
export interface StackRoom {
  readonly height: number;
  readonly spineHeight: number;
  readonly letters: number;
  /** Whether names are beside their bars. */
  readonly isLevel?: boolean;
}

/** How high a row with a name is at least, to be good to read, and at most, in CSS pixels: the name over its bar, or beside it. */
const PITCHES = { least: 23.5, good: 29, most: 42 };
const LEVEL_PITCHES = { least: 16, good: 20, most: 30 };
/** So much farther names that are beside bars reach towards the spine than these. */
const LEVEL_REACH = 5;
const LOW_ROW = 12;
const PADDING = 7;
const EDGE = 2;
/** Between the spine and the rows next to it ribbons need room to bend: so much of the height, more where there is, and at most so many times as much. */
const APRON = 0.045;
const WIDE_APRON = 2.2;
const WIDEST_APRON = 4.5;

/** How many rows with names all bands together have room for. */
export function rowsThatFit(
  bands: readonly Pick<BandToStack, "side" | "hasLowRow">[],
  room: StackRoom,
): number {
  const low = bands.filter(({ hasLowRow }) => hasLowRow).length * LOW_ROW * room.letters;
  return Math.max(0, Math.floor((spareHeight(bands, room) - low) / (pitchesIn(room).least * room.letters)));
}

/** So many rows for each band, as many as it wants, fewer for those that want most where there is no room for all. */
export function shareRows(wanted: readonly number[], most: number): readonly number[] {
  const rows = [...wanted];
  let sum = rows.reduce((total, count) => total + count, 0);
  for (; sum > most && sum > 0; sum -= 1) {
    const largest = rows.indexOf(Math.max(...rows));
    rows[largest] = (rows[largest] ?? 0) - 1;
  }
  return rows;
}

/** Stacks the bands above and below the spine. */
export function stackBands(bands: readonly BandToStack[], room: StackRoom): StackedBands {
  const { spineHeight, letters } = room;
  const heights = heightsIn(bands, room);
  let y = heights.edge;
  const stack = (band: BandToStack): StackedBand => {
    const low = band.hasLowRow ? heights.low : 0;
    const top = y;
    y += paddingIn(room) + low + band.rows * heights.pitch + heights.each;
    return stacked(band, {
      top,
      bottom: y,
      pitch: heights.pitch,
      padding: paddingIn(room) - (PADDING / 2) * letters,
    });
  };
  const above = bands.filter(({ side }) => side === "above").map(stack);
  const top = above.length === 0 ? middling(bands, room) : y + heights.apron;
  y = top + spineHeight + heights.apron;
  const below = bands.filter(({ side }) => side === "below").map(stack);
  return { bands: [...above, ...below], spine: { top, bottom: top + spineHeight } };
}

/** How high what is stacked is, in CSS pixels. */
interface Heights {
  readonly pitch: number;
  readonly low: number;
  readonly apron: number;
  /** What each band has besides. */
  readonly each: number;
  /** What is left free at the top and at the bottom. */
  readonly edge: number;
}

/**
 * Room to spare goes to rows until they are good to read, then to aprons, again to rows and aprons, and to all bands; with
 * bands on one side alone, the whole stands in the middle.
 */
function heightsIn(bands: readonly BandToStack[], room: StackRoom): Heights {
  const { height, letters } = room;
  const rows = bands.reduce((sum, band) => sum + band.rows, 0);
  const lows = bands.filter(({ hasLowRow }) => hasLowRow).length;
  const sides = Math.max(1, new Set(bands.map(({ side }) => side)).size);
  const spare = Math.max(0, spareHeight(bands, room));
  const low = Math.min(LOW_ROW * letters, spare / Math.max(1, lows));
  const free = spare - lows * low;
  const pitches = pitchesIn(room);
  const good = pitchIn(free, rows, pitches.good * letters);
  const wide = Math.min((free - rows * good) / sides, height * APRON * (WIDE_APRON - 1));
  const pitch = pitchIn(free - wide * sides, rows, pitches.most * letters);
  const wider = Math.min((free - rows * pitch) / sides, height * APRON * (WIDEST_APRON - 1));
  const left = Math.max(0, free - wider * sides - rows * pitch);
  const apron = height * APRON + wider;
  if (sides === 1) return { pitch, low, apron, each: 0, edge: EDGE + left / 2 };
  return { pitch, low, apron, each: left / bands.length, edge: EDGE };
}

function pitchIn(free: number, rows: number, most: number): number {
  return rows === 0 ? 0 : Math.max(0, Math.min(most, free / rows));
}

/** What is left for the bands of both sides: without the spine, its aprons, and a little around each band. */
function spareHeight(bands: readonly Pick<BandToStack, "side">[], room: StackRoom) {
  const { height, spineHeight } = room;
  const sides = new Set(bands.map(({ side }) => side)).size;
  const taken = spineHeight + 2 * EDGE + sides * height * APRON + bands.length * paddingIn(room);
  return height - taken;
}

function pitchesIn({ isLevel = false }: StackRoom): typeof PITCHES {
  return isLevel ? LEVEL_PITCHES : PITCHES;
}

function paddingIn({ isLevel = false, letters }: StackRoom): number {
  return (PADDING + (isLevel ? LEVEL_REACH : 0)) * letters;
}

function middling(bands: readonly BandToStack[], { height, spineHeight }: StackRoom): number {
  return bands.length === 0 ? Math.max(0, (height - spineHeight) / 2) : EDGE;
}

interface BandExtent {
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly padding: number;
}

function stacked(band: BandToStack, { top, bottom, pitch, padding }: BandExtent): StackedBand {
  const rows = Array.from({ length: band.rows }, (_, row) =>
    band.side === "above" ? bottom - padding - row * pitch : top + padding + row * pitch,
  );
  return { top, bottom, rows, lowRow: band.side === "above" ? top + padding : bottom - padding };
}
