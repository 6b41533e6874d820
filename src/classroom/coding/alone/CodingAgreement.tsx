import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import {
  FEWEST_ITEMS,
  codedByBoth,
  cohensKappa,
  looksTooLow,
  percentAgreement,
} from "../../agreement/agreement.ts";
import type { QuotedStatement } from "../codingItems.ts";
import { type Codes, type StanceCode, codeOf } from "../stanceCode.ts";

interface CodingAgreementProps {
  readonly items: readonly QuotedStatement[];
  readonly codes: Codes;
}

/** How far a student's codes and the case's agree: in percent, and beyond chance where that can be said. */
export function CodingAgreement({ items, codes }: CodingAgreementProps) {
  const coding = useWords(codingWords);
  const pairs = codedByBoth(
    codes,
    items.map(({ stance }) => codeOf(stance)),
  );
  const share = percentAgreement(pairs);
  if (share === null) return <p>{coding.nothingCoded}</p>;
  const count = pairs.filter(([own, theirs]) => own === theirs).length;
  return (
    <>
      <p className="coding-result__share">{coding.sameCount({ count, all: pairs.length, share })}</p>
      <p>
        <b>{coding.kappa}</b> <Kappa pairs={pairs} />
      </p>
    </>
  );
}

function Kappa({ pairs }: { readonly pairs: ReturnType<typeof codedByBoth<StanceCode>> }) {
  const coding = useWords(codingWords);
  if (pairs.length < FEWEST_ITEMS) return coding.tooFew({ count: FEWEST_ITEMS });
  const kappa = cohensKappa(pairs);
  if (kappa.kind === "undefined") return coding.undefined[kappa.why];
  return (
    <>
      <b className="coding-result__figure">{coding.figure({ figure: kappa.value })}</b>{" "}
      <span className="quiet">{coding.kappaMeaning({ count: pairs.length })}</span>
      {looksTooLow(percentAgreement(pairs), kappa) && (
        <span className="coding-result__why">{coding.whyLow}</span>
      )}
    </>
  );
}
