import type { receiptWords } from "../../i18n/en/views/receipt.ts";
import { STANCES } from "../../case/statement.ts";
import { stanceDistance } from "../../network/ties/meeting.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import type { ReceiptLine } from "../../network/ties/tieReceipt.ts";

/** What one line adds to a tie, worked out in numbers: the agreement, the disagreement, or all pairs, and what counts of it. */
export function lineWorking(
  line: ReceiptLine,
  aggregation: Aggregation,
  receipt: ReturnType<typeof receiptWords>,
): string {
  const agreement = receipt.lineAgreement({
    terms: terms(line, (share) => 1 - share),
    value: line.congruence,
  });
  const disagreement = receipt.lineDisagreement({
    terms: terms(line, (share) => share),
    value: line.conflict,
  });
  switch (aggregation) {
    case "congruence":
      return agreement;
    case "conflict":
      return disagreement;
    case "ignore":
      return receipt.linePairs({ terms: terms(line, () => 1), value: line.value });
    case "subtract":
      return receipt.lineDifference({ agreement, disagreement, value: line.value });
  }
}

/** The products that are added up, of those stances that both ends have, with the share that counts. */
function terms(
  { left, right }: ReceiptLine,
  shareOf: (distance: number) => number,
): readonly { readonly left: number; readonly right: number; readonly share: number }[] {
  return STANCES.flatMap((one) =>
    STANCES.map((other) => ({
      left: left.counts[one],
      right: right.counts[other],
      share: shareOf(stanceDistance(one, other)),
    })),
  ).filter((term) => term.left > 0 && term.right > 0 && term.share > 0);
}
