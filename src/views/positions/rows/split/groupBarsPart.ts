import type { Words } from "../../../../i18n/words.ts";
import type { ContestRow } from "../../../../network/rows/contestRows.ts";
import { type Mark, type PicturePart, movedTo, textLine } from "../../../marks/paint/mark.ts";
import { stacked, textPart } from "../../../picture/pictureFrame.ts";
import { BAR_PLACES, type BarPlace, type GroupCounts, groupCounts, stancesAt } from "./groupCounts.ts";
import type { Split } from "./useSplit.ts";

/** In CSS pixels. */
const BAR_HEIGHT = 16;
const SIZE = 12;
const TITLE = { size: 13, lineHeight: 16, fill: "ink-soft" } as const;
/** Of the titles, as a share of the width; then free for the number of the longest bar on either side. */
const TITLE_SHARE = 0.3;
const NUMBER_ROOM = 30;
const GAP = 4;

/** From where to where the bars of each place may be, and how long one actor is. */
interface Tracks {
  readonly from: Readonly<Record<BarPlace, number>>;
  readonly to: Readonly<Record<BarPlace, number>>;
  readonly unit: number;
}

/** A proposition group by group, for a picture that stands alone: no, both and neither, yes, all of one scale. */
export function groupBarsPart(
  row: ContestRow,
  { headings, longest }: Split,
  width: number,
  language: Words,
): PicturePart {
  const tracks = tracksIn(longest, width);
  return stacked(
    groupCounts(row, headings).map((group) => groupPart(group, tracks, width, language)),
    GAP,
  );
}

/** The middle of what is on neither side, where the two sides part. */
export function middleOfBars({ longest }: Split, width: number): number {
  const { from, to } = tracksIn(longest, width);
  return (from.between + to.between) / 2;
}

function tracksIn(longest: Split["longest"], width: number): Tracks {
  const start = TITLE_SHARE * width + NUMBER_ROOM;
  const all = BAR_PLACES.reduce((sum, place) => sum + longest[place], 0);
  const unit = (width - NUMBER_ROOM - start) / Math.max(1, all);
  const [from, to] = [new Map<BarPlace, number>(), new Map<BarPlace, number>()];
  let x = start;
  for (const place of BAR_PLACES) {
    from.set(place, x);
    x += longest[place] * unit;
    to.set(place, x);
  }
  const read = (of: ReadonlyMap<BarPlace, number>) =>
    Object.fromEntries(BAR_PLACES.map((place) => [place, of.get(place) ?? 0])) as Record<BarPlace, number>;
  return { from: read(from), to: read(to), unit };
}

function groupPart(
  { title, counts }: GroupCounts,
  tracks: Tracks,
  width: number,
  language: Words,
): PicturePart {
  const told = textPart(title, TITLE_SHARE * width - GAP, TITLE);
  const height = Math.max(BAR_HEIGHT, told.height);
  const bars = BAR_PLACES.flatMap((place) => barsAt(place, counts, tracks, language));
  const edges = [tracks.from.between, tracks.to.between].map((x): Mark => ({
    kind: "path",
    path: `M${x.toFixed(1)} 0V${BAR_HEIGHT}`,
    stroke: "rule-strong",
  }));
  const placed = movedTo(0, (height - BAR_HEIGHT) / 2, ...edges, ...bars);
  return { width, height, marks: [movedTo(0, (height - told.height) / 2, ...told.marks), placed] };
}

/** Bars from the middle outwards; those between the sides lie in the middle, one beside the other. */
function barsAt(
  place: BarPlace,
  counts: GroupCounts["counts"],
  tracks: Tracks,
  language: Words,
): readonly Mark[] {
  const all = stancesAt(place).reduce((sum, stance) => sum + counts[stance], 0) * tracks.unit;
  const free = tracks.to[place] - tracks.from[place] - all;
  let x = tracks.from[place] + free * START[place];
  return stancesAt(place).flatMap((stance): readonly Mark[] => {
    const [count, left] = [counts[stance], x];
    const length = count * tracks.unit;
    x += length;
    if (count === 0) return [];
    const fill = place === "between" ? (`${stance}-tint` as const) : stance;
    const number = { text: language.grammar.number(count), y: BAR_HEIGHT / 2 + SIZE * 0.36 };
    return [
      { kind: "rect", stance, x: left, y: 0, width: length, height: BAR_HEIGHT, fill },
      numberAt(place, number, left, left + length),
    ];
  });
}

/** How much of what is free in a place lies before its bars. */
const START: Readonly<Record<BarPlace, number>> = { oppose: 1, between: 0.5, support: 0 };

function numberAt(
  place: BarPlace,
  { text, y }: { readonly text: string; readonly y: number },
  left: number,
  right: number,
): Mark {
  const type = { size: SIZE, fill: "ink" } as const;
  if (place === "oppose") return textLine(text, left - GAP, y, { ...type, anchor: "end" });
  if (place === "support") return textLine(text, right + GAP, y, type);
  return textLine(text, (left + right) / 2, y, { ...type, anchor: "middle" });
}
