import type { SpineCase } from "../model/spineCase.ts";
import type { BarName, SpineBand, SpineLayout } from "../model/spineLayout.ts";
import type { MeasureText } from "../model/spineRequest.ts";
import { INSET } from "../boxes/boxRoom.ts";
import { cutToWidth } from "../fitting/cutToWidth.ts";
import { measuredIn } from "../fitting/measuredIn.ts";
import { type NameAtBar, type NameBox, boxesMeet, namesAtBar, namesBesideBar } from "./nameBoxes.ts";
import { FEW } from "./namesToPlace.ts";

/** A name that is added is at most so wide in CSS pixels, and so far from the next. */
const WIDEST = 170;
const GAP = 6;
/** How far a title of a band reaches over its base line, and under it. */
const TITLE = { over: 13, under: 3 };

type Ground = Pick<SpineLayout, "bars" | "bands" | "spine" | "frame">;

/**
 * The names that are written, by proposition: those of the layout, and one at each other bar that a drawn ribbon leads to,
 * where it lies on no bar, title or box and on no name of another such bar. Names that nothing leads to make way for it.
 * In a case of few propositions the rest are added where there is room. Nothing moves.
 */
export function reachedNames(
  said: SpineCase,
  ground: Ground,
  reached: readonly number[],
  measure: MeasureText,
): ReadonlyMap<number, BarName> {
  const sheet = { said, ground, measure, still: stillBoxes(said, ground, measure) };
  const names = new Map(ground.bars.flatMap(({ name }, at) => (name === null ? [] : [[at, name] as const])));
  const firm = new Set(reached);
  for (const at of reached) addName(sheet, names, at, firm);
  if (ground.bars.length <= FEW) for (const at of ground.bars.keys()) addName(sheet, names, at, names);
  return names;
}

/** What names are added to. */
interface Sheet {
  readonly said: SpineCase;
  readonly ground: Ground;
  readonly measure: MeasureText;
  /** What they must not lie on. */
  readonly still: readonly NameBox[];
}

/** Writes a name at the first of its places that is free; all make way for it but those that are firm. */
function addName(
  sheet: Sheet,
  names: Map<number, BarName>,
  at: number,
  firm: Pick<ReadonlySet<number>, "has">,
): void {
  const wanted = names.has(at) ? null : wantedName(sheet, at);
  if (wanted === null) return;
  const others = [...names].filter(([other]) => firm.has(other)).map(([, name]) => widened(name));
  const taken = [...sheet.still.filter((box) => box !== wanted.bar), ...others];
  const { frame } = sheet.ground;
  const found = [...namesAtBar(wanted, frame), ...namesBesideBar(wanted, frame)].find((place) =>
    taken.every((box) => !boxesMeet(place, box)),
  );
  if (found === undefined) return;
  for (const [other, name] of names) if (boxesMeet(found, widened(name))) names.delete(other);
  names.set(at, found);
}

function wantedName({ said, ground: { bars, frame }, measure }: Sheet, at: number): NameAtBar | null {
  const [bar, one] = [bars[at], said.propositions[at]];
  if (bar === undefined || one === undefined) return null;
  const written = measuredIn(measure, frame.letters);
  const text = cutToWidth(one.label, WIDEST * frame.letters, (part) => written(part, "proposition"));
  return { text, width: written(text, "proposition"), bar };
}

function widened({ left, top, width, height }: BarName): NameBox {
  return { left: left - GAP, top, width: width + 2 * GAP, height };
}

/** Bars, the titles of bands, and the boxes of actors. */
function stillBoxes(
  said: SpineCase,
  { bars, bands, spine, frame }: Ground,
  measure: MeasureText,
): readonly NameBox[] {
  const titles = bands.map((band) => titleBox(said, band, frame.letters, measure));
  const boxes = { left: 0, top: spine.top, width: frame.width, height: spine.bottom - spine.top };
  return [...bars, ...titles, boxes];
}

function titleBox(
  { themes }: SpineCase,
  { theme, titleY }: SpineBand,
  letters: number,
  measure: MeasureText,
): NameBox {
  const title = themes.find(({ id }) => id === theme)?.title ?? "";
  const width = title === "" ? 0 : measure(title, "theme") * letters + GAP;
  const height = (TITLE.over + TITLE.under) * letters;
  return { left: INSET, top: titleY - TITLE.over * letters, width, height };
}
