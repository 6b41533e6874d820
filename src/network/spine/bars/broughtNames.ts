import type { SpineCase } from "../model/spineCase.ts";
import type { BarName, SpineBar, SpineLayout } from "../model/spineLayout.ts";
import type { MeasureText } from "../model/spineRequest.ts";
import { cutToWidth } from "../fitting/cutToWidth.ts";
import { measuredIn } from "../fitting/measuredIn.ts";
import { boxesMeet, namesAtBar } from "./nameBoxes.ts";

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
    const width = written(text, "proposition");
    const name = namesAtBar({ text, width, bar }, frame).find((place) =>
      brought.every((other) => !boxesMeet(place, other.name)),
    );
    if (name !== undefined) brought.push({ proposition, name });
  }
  return { brought, hidden: hiddenBy(brought, bars) };
}

function hiddenBy(brought: readonly BroughtName[], bars: readonly SpineBar[]): ReadonlySet<number> {
  const own = new Set(brought.map(({ proposition }) => proposition));
  const hidden = bars.flatMap(({ name }, at) => {
    if (name === null || own.has(at)) return [];
    return brought.some((other) => boxesMeet(name, other.name)) ? [at] : [];
  });
  return new Set(hidden);
}
