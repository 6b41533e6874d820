import { STANCE_CODES, type Codes, type StanceCode } from "../coding/stanceCode.ts";

/** How the coders coded one item. */
export interface ItemAgreement {
  /** The place of the item among the items. */
  readonly at: number;
  readonly counts: Readonly<Record<StanceCode, number>>;
  readonly missing: number;
  /** The share of the pairs of coders who gave it the same code; null if fewer than two coded it. */
  readonly agreeing: number | null;
}

/**
 * Each item with how its coders agree, the one that split them most first; those that fewer than two coded are last.
 * Source of the share: Fleiss 1971, Measuring Nominal Scale Agreement Among Many Raters, P_i.
 */
export function itemAgreement(coders: readonly Codes[], items: number): readonly ItemAgreement[] {
  return Array.from({ length: items }, (_, at) =>
    agreementOn(
      coders.map((codes) => codes[at] ?? null),
      at,
    ),
  ).toSorted((one, other) => (one.agreeing ?? 2) - (other.agreeing ?? 2));
}

function agreementOn(given: Codes, at: number): ItemAgreement {
  const countOf = (code: StanceCode) => given.filter((one) => one === code).length;
  const counts = Object.fromEntries(STANCE_CODES.map((code) => [code, countOf(code)])) as Record<
    StanceCode,
    number
  >;
  const coded = given.filter((code) => code !== null).length;
  const same = Object.values(counts).reduce((sum, count) => sum + count * (count - 1), 0);
  return {
    at,
    counts,
    missing: given.length - coded,
    agreeing: coded < 2 ? null : same / (coded * (coded - 1)),
  };
}
