/** What stands in a row: where its middle would like to be, and how wide it is, in CSS pixels. */
export interface Standing {
  readonly wish: number;
  readonly width: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The middle of each across: in the given order, near its wish, within a stretch and apart by a gap; where all are wider
 * than the stretch, as far apart as it allows. Two passes, one that makes way to the right and one to the left; what
 * holds for both holds for their mean.
 */
export function keepOrder(row: readonly Standing[], stretch: Stretch, gap: number): readonly number[] {
  const wide = row.reduce((sum, { width }) => sum + width + gap, -gap);
  const tight = wide <= 0 ? 1 : Math.min(1, (stretch.to - stretch.from) / wide);
  const sized = row.map(({ wish, width }) => ({ wish, width: width * tight }));
  const right = toTheRight(
    toTheLeft(wishesOf(sized), sized, stretch, gap * tight),
    sized,
    stretch,
    gap * tight,
  );
  const left = toTheLeft(
    toTheRight(wishesOf(sized), sized, stretch, gap * tight),
    sized,
    stretch,
    gap * tight,
  );
  return right.map((x, at) => (x + (left[at] ?? x)) / 2);
}

function wishesOf(row: readonly Standing[]): readonly number[] {
  return row.map(({ wish }) => wish);
}

function toTheRight(
  wishes: readonly number[],
  row: readonly Standing[],
  { from }: Stretch,
  gap: number,
): readonly number[] {
  let edge = from;
  return row.map(({ width }, at) => {
    const x = Math.max(wishes[at] ?? 0, edge + width / 2);
    edge = x + width / 2 + gap;
    return x;
  });
}

function toTheLeft(
  wishes: readonly number[],
  row: readonly Standing[],
  { to }: Stretch,
  gap: number,
): readonly number[] {
  let edge = to;
  const places = row.toReversed().map(({ width }, at) => {
    const x = Math.min(wishes[row.length - 1 - at] ?? 0, edge - width / 2);
    edge = x - width / 2 - gap;
    return x;
  });
  return places.toReversed();
}
