import type { DateBin } from "../../filter/dateHistogram.ts";
import type { BinSpan } from "./binSpan.ts";

/** A bar in a picture that is as wide as there are bins and 1 high. */
export interface HistogramBar {
  readonly at: number;
  readonly start: number;
  readonly width: number;
  readonly height: number;
  /** Whether its statements are within the chosen dates. */
  readonly isInside: boolean;
}

const WIDTH = 0.86;
/** So high is a bar at least, to be seen beside one that is a hundred times as high. */
const LEAST_HEIGHT = 0.05;

/** A bar for each bin, the highest filling the height; one for an empty bin has none. */
export function histogramBars(
  bins: readonly DateBin[],
  span: BinSpan | null,
  isOpen: boolean,
): readonly HistogramBar[] {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map(({ count }, at) => ({
    at,
    start: at + (1 - WIDTH) / 2,
    width: WIDTH,
    height: count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / most),
    isInside: isOpen || (span !== null && at >= span.first && at <= span.last),
  }));
}

/** Where the histogram begins and ends: days if its bars are days wide, otherwise months. */
export function edgeDates(bins: readonly DateBin[]): { readonly first: string; readonly last: string } {
  const [first, last] = [bins[0], bins.at(-1)];
  const length = first?.from === first?.to ? "YYYY-MM-DD".length : "YYYY-MM".length;
  return { first: (first?.from ?? "").slice(0, length), last: (last?.to ?? "").slice(0, length) };
}
