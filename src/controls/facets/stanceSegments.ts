import type { Stance, StanceCounts } from "../../case/statement.ts";

/** How many statements the longest bars need before and after the common centre. */
export interface BarScale {
  readonly before: number;
  readonly after: number;
}

/** A stretch of a bar, in fractions of the width that all bars share. */
export interface BarSegment {
  readonly stance: Stance;
  readonly start: number;
  readonly length: number;
}

/** From the end that opposes to the end that supports. */
const ORDER = ["oppose", "mixed", "abstain", "support"] as const satisfies readonly Stance[];

/** The scale on which every row fits. */
export function barScale(rows: Iterable<StanceCounts>): BarScale {
  const all = [...rows];
  return {
    before: Math.max(0, ...all.map(beforeCentre)),
    after: Math.max(0, ...all.map(({ support, ...rest }) => support + undecided(rest) / 2)),
  };
}

/** The place of the common centre, as a fraction of the width; in the middle if there is nothing to draw. */
export function centreOf({ before, after }: BarScale): number {
  return before + after === 0 ? 0.5 : before / (before + after);
}

/** A diverging bar: opposes before the centre, supports after it, mixed and abstentions astride. Stances without a statement have no segment. */
export function stanceSegments(counts: StanceCounts, scale: BarScale): readonly BarSegment[] {
  const whole = scale.before + scale.after;
  let at = scale.before - beforeCentre(counts);
  return ORDER.filter((stance) => counts[stance] > 0).map((stance) => {
    const start = at / whole;
    at += counts[stance];
    return { stance, start, length: counts[stance] / whole };
  });
}

function beforeCentre({ oppose, ...rest }: StanceCounts): number {
  return oppose + undecided(rest) / 2;
}

function undecided({ mixed, abstain }: Pick<StanceCounts, "mixed" | "abstain">): number {
  return mixed + abstain;
}
