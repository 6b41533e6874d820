import type { CaseIndex } from "../../case/caseIndex.ts";
import { countCell, countProfile } from "./countedProfile.ts";
import type { StanceCounts } from "../../case/statement.ts";
import { type Denominator, denominatorOf } from "./denominator.ts";
import { type Meeting, aggregate, meetingOf } from "./meeting.ts";
import type { Profile, StancePlaces } from "../profile.ts";
import { weigh } from "./projectOneMode.ts";
import type { Projection } from "./projection.ts";

/** One end's statements on one thing: all of them, and how many of each stance count. */
export interface ReceiptCell {
  readonly places: StancePlaces;
  readonly counts: StanceCounts;
}

/** What two ends meet on, and what that adds to their tie. */
export interface ReceiptLine<On extends string = string> extends Meeting {
  readonly on: On;
  readonly left: ReceiptCell;
  readonly right: ReceiptCell;
  readonly value: number;
}

/** How a tie comes about, line by line, so that everybody can work it out again: the sum of the values over the denominator. */
export interface TieReceipt<On extends string = string> extends Meeting {
  /** In the order of ids. */
  readonly lines: readonly ReceiptLine<On>[];
  readonly sum: number;
  readonly denominator: Denominator;
  readonly weight: number;
}

/** The receipt of the tie between two profiles, also where they meet on nothing or their tie comes to 0. */
export function tieReceipt<On extends string>(
  index: CaseIndex,
  left: Profile<string, On>,
  right: Profile<string, On>,
  projection: Projection,
): TieReceipt<On> {
  const cellOf = (places: StancePlaces) => ({ places, counts: countCell(index, places, projection) });
  const lines = [...left.cells].flatMap(([on, places]) => {
    const others = right.cells.get(on);
    return others === undefined ? [] : [lineOf(on, cellOf(places), cellOf(others), projection)];
  });
  const count = (profile: Profile) => countProfile(index, profile, projection);
  const denominator = denominatorOf(count(left), count(right), projection);
  const meeting = { congruence: sumOf(lines, "congruence"), conflict: sumOf(lines, "conflict") };
  return {
    ...meeting,
    lines,
    sum: sumOf(lines, "value"),
    denominator,
    weight: weigh(meeting, denominator.value, projection),
  };
}

function lineOf<On extends string>(
  on: On,
  left: ReceiptCell,
  right: ReceiptCell,
  { aggregation }: Projection,
): ReceiptLine<On> {
  const meeting = meetingOf(left.counts, right.counts);
  return { on, left, right, ...meeting, value: aggregate(meeting, aggregation) };
}

function sumOf(lines: readonly ReceiptLine[], name: "congruence" | "conflict" | "value"): number {
  return lines.reduce((sum, line) => sum + line[name], 0);
}
