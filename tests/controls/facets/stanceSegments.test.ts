import { array, assert, nat, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { barScale, centreOf, stanceSegments } from "../../../src/controls/facets/stanceSegments.ts";

const none = { support: 0, oppose: 0, mixed: 0, abstain: 0 };
const anyCounts = record({
  support: nat(99),
  oppose: nat(99),
  mixed: nat(99),
  abstain: nat(99),
});

describe("stance segments", () => {
  test("opposes end and supports begin at the centre when nobody is undecided", () => {
    const counts = { ...none, support: 3, oppose: 1 };
    expect(stanceSegments(counts, barScale([counts]))).toEqual([
      { stance: "oppose", start: 0, length: 0.25 },
      { stance: "support", start: 0.25, length: 0.75 },
    ]);
  });

  test("mixed and abstentions stand astride the centre", () => {
    const counts = { support: 2, oppose: 2, mixed: 1, abstain: 3 };
    const scale = barScale([counts]);
    const [, mixed, abstain] = stanceSegments(counts, scale);
    expect(mixed?.start).toBe(0.25);
    expect((abstain?.start ?? 0) + (abstain?.length ?? 0)).toBe(0.75);
    expect(centreOf(scale)).toBe(0.5);
  });

  test("a row without a statement has no segment, and a scale without one has its centre in the middle", () => {
    expect(stanceSegments(none, barScale([none]))).toEqual([]);
    expect(centreOf(barScale([]))).toBe(0.5);
  });

  test("all segments of all rows lie within the width, in proportion to their counts and without a gap", () => {
    assert(
      property(array(anyCounts, { minLength: 1 }), (rows) => {
        const scale = barScale(rows);
        for (const counts of rows) {
          const segments = stanceSegments(counts, scale);
          let end = segments[0]?.start ?? 0;
          expect(end).toBeGreaterThanOrEqual(-1e-9);
          for (const { stance, start, length } of segments) {
            expect(length).toBeCloseTo(counts[stance] / (scale.before + scale.after));
            expect(start).toBeCloseTo(end);
            end = start + length;
          }
          expect(end).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
