import { type Interval, bootstrapInterval } from "./bootstrapInterval.ts";
import type { Coefficient } from "./agreement.ts";
import {
  type Metric,
  type ValueCounts,
  alphaOfCounts,
  countUnitValues,
  sizeOf,
} from "./krippendorffsAlpha.ts";
import { seededRandom } from "../../case/seededRandom.ts";
import { type Codes, nominalValue, ordinalValue } from "../coding/stanceCode.ts";

/** The two ways in which codes are compared here. */
export type CodeMetric = Extract<Metric, "nominal" | "ordinal">;

const VALUES = { nominal: nominalValue, ordinal: ordinalValue } as const;

export interface AlphaReport {
  readonly alpha: Coefficient;
  /** How many quotes have two values to compare. */
  readonly items: number;
  /** The share of the pairs of values for the same quote that are equal; null where there is no pair. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** How far the coders of a class agree on so many quotes, and how sure that is; the same for the same seed. */
export function alphaReport(
  coders: readonly Codes[],
  items: number,
  metric: CodeMetric,
  seed: string | null,
): AlphaReport {
  const units = Array.from({ length: items }, (_, at) =>
    countUnitValues(coders.map((codes) => VALUES[metric](codes[at] ?? null))),
  ).filter((counts) => sizeOf(counts) >= 2);
  const measure = (drawn: readonly ValueCounts[]) => alphaOfCounts(drawn, metric);
  return {
    alpha: measure(units),
    items: units.length,
    share: shareOfPairs(units),
    interval: bootstrapInterval(units, measure, seededRandom(seed, `bootstrap ${metric}`)),
  };
}

function shareOfPairs(units: readonly ValueCounts[]): number | null {
  const pairsOf = (count: number) => count * (count - 1);
  const all = units.reduce((sum, counts) => sum + pairsOf(sizeOf(counts)), 0);
  const equal = units
    .flatMap((counts) => [...counts.values()])
    .reduce((sum, count) => sum + pairsOf(count), 0);
  return all === 0 ? null : equal / all;
}
