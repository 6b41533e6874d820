import type { SpineCase } from "../model/spineCase.ts";
import type { BarName, SpineBar, SpineLayout } from "../model/spineLayout.ts";
import type { MeasureText } from "../model/spineRequest.ts";
import { cutToWidth } from "../fitting/cutToWidth.ts";
import { measuredIn } from "../fitting/measuredIn.ts";
import { NAME_BASE, NAME_GAP, NAME_HEIGHT } from "./drawBars.ts";

/** A proposition with the name that it has now. */
export interface BroughtName {
  readonly proposition: number;
  readonly name: BarName;
}

/** Names while something is chosen. */
export interface BroughtNames {
  /** Of what is brought out: those that it has at rest, and others at their bars. */
  readonly brought: readonly BroughtName[];
  /** The propositions whose own names make way for them. */
  readonly hidden: ReadonlySet<number>;
}

const WIDEST = 150;

/**
 * The names of the propositions that are brought out, which win over all others: one that has none at rest gets its own
 * at its bar if there is room beside those brought out before it, and other names that it would lie on make way.
 */
export function broughtNames(
  said: SpineCase,
  { bars, frame }: SpineLayout,
  propositions: readonly number[],
  measure: MeasureText,
): BroughtNames {
  const brought = propositions.flatMap((proposition): BroughtName[] => {
    const name = bars[proposition]?.name ?? null;
    return name === null ? [] : [{ proposition, name }];
  });
  const written = measuredIn(measure, frame.letters);
  for (const proposition of propositions) {
    const bar = bars[proposition];
    if (bar === undefined || bar.name !== null) continue;
    const label = said.propositions[proposition]?.label ?? "";
    const text = cutToWidth(label, WIDEST * frame.letters, (part) => written(part, "proposition"));
    const name = placesFor(text, written(text, "proposition"), bar, frame).find((place) =>
      brought.every((other) => !overlap(place, other.name)),
    );
    if (name !== undefined) brought.push({ proposition, name });
  }
  return { brought, hidden: hiddenBy(brought, bars) };
}

/** Towards the spine, then away from it; in each about the bar, or beginning or ending at it; all of it within the picture. */
function placesFor(
  text: string,
  width: number,
  bar: SpineBar,
  { width: most, height: lowest, letters }: SpineLayout["frame"],
): readonly BarName[] {
  const height = NAME_HEIGHT * letters;
  const over = bar.top - height - NAME_GAP * letters;
  const under = bar.top + bar.height + NAME_GAP * letters;
  const middle = bar.left + bar.width / 2;
  const lefts = [middle - width / 2, bar.left, bar.left + bar.width - width];
  const tops = bar.side === "above" ? [under, over] : [over, under];
  const seen = tops.filter((top) => top >= 0 && top + height <= lowest);
  return seen.flatMap((top) =>
    lefts.map((wish) => {
      const left = Math.max(0, Math.min(most - width, wish));
      return { text, x: left + width / 2, y: top + NAME_BASE * letters, left, top, width, height };
    }),
  );
}

function hiddenBy(brought: readonly BroughtName[], bars: readonly SpineBar[]): ReadonlySet<number> {
  const own = new Set(brought.map(({ proposition }) => proposition));
  const hidden = bars.flatMap(({ name }, at) => {
    if (name === null || own.has(at)) return [];
    return brought.some((other) => overlap(name, other.name)) ? [at] : [];
  });
  return new Set(hidden);
}

function overlap(one: BarName, other: BarName): boolean {
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return across > 0 && down > 0;
}
