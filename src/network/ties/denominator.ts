import { STANCES, type StanceCounts, totalOf } from "../../case/statement.ts";
import type { CountedProfile } from "./countedProfile.ts";
import { meetingOf } from "./meeting.ts";
import type { Projection } from "./projection.ts";

/** What a tie is divided by, with the numbers that it is made of. */
export type Denominator =
  | { readonly normalization: "no"; readonly value: 1 }
  | TwoNumbers<"average" | "cosine" | "dna-cosine">
  | {
      readonly normalization: "jaccard";
      readonly value: number;
      readonly onlyLeft: number;
      readonly onlyRight: number;
      readonly both: number;
    };

interface TwoNumbers<Name> {
  readonly normalization: Name;
  readonly value: number;
  readonly left: number;
  readonly right: number;
}

type Settings = Pick<Projection, "aggregation" | "normalization">;

/**
 * The denominator of a tie. `average`: the mean of both activities. `jaccard`: DNA's weighted variant, what only the one
 * said, plus what only the other said, plus for what both said the product of the counts, each by proposition and
 * stance. `dna-cosine`: the product of both activities, which DNA calls cosine. `cosine`: the usual one, the product of
 * both lengths, a length being the square root of how far an actor meets with itself (with support and oppose alone,
 * of the sum of squared counts). Source: Discourse Network Analyzer, `Exporter.java`, normalization.
 */
export function denominatorOf(
  left: CountedProfile,
  right: CountedProfile,
  { aggregation, normalization }: Settings,
): Denominator {
  const activities = { left: left.total, right: right.total };
  switch (normalization) {
    case "no":
      return { normalization, value: 1 };
    case "average":
      return { normalization, ...activities, value: (left.total + right.total) / 2 };
    case "dna-cosine":
      return { normalization, ...activities, value: left.total * right.total };
    case "jaccard":
      return jaccard(left, right);
    case "cosine":
      return cosine(lengthOf(left, aggregation), lengthOf(right, aggregation));
  }
}

function cosine(left: number, right: number): Denominator {
  return { normalization: "cosine", left, right, value: left * right };
}

function lengthOf({ counts }: CountedProfile, aggregation: Projection["aggregation"]): number {
  const square = (count: StanceCounts) =>
    aggregation === "ignore" ? totalOf(count) ** 2 : meetingOf(count, count).congruence;
  return Math.sqrt([...counts.values()].reduce((sum, count) => sum + square(count), 0));
}

function jaccard(left: CountedProfile, right: CountedProfile): Denominator {
  const onlyLeft = onlyIn(left, right);
  const onlyRight = onlyIn(right, left);
  const both = sumOverCells(left, right, (count, other) => count * other);
  return { normalization: "jaccard", onlyLeft, onlyRight, both, value: onlyLeft + onlyRight + both };
}

function onlyIn(one: CountedProfile, other: CountedProfile): number {
  return sumOverCells(one, other, (count, otherCount) => (otherCount === 0 ? count : 0));
}

function sumOverCells(
  one: CountedProfile,
  other: CountedProfile,
  valueOf: (count: number, otherCount: number) => number,
): number {
  let sum = 0;
  for (const [on, counts] of one.counts) {
    const others = other.counts.get(on);
    for (const stance of STANCES) sum += valueOf(counts[stance], others?.[stance] ?? 0);
  }
  return sum;
}
