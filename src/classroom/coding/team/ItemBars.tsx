import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { teamWords } from "../../../i18n/en/classroom/team.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { CaseReading } from "../CaseReading.tsx";
import { CodeMark } from "../CodeMark.tsx";
import { QuoteAndSentence } from "../QuoteAndSentence.tsx";
import type { QuotedStatement } from "../codingItems.ts";
import { type ItemAgreement, itemAgreement } from "../../agreement/itemAgreement.ts";
import { type Codes, STANCE_CODES } from "../stanceCode.ts";
import "./itemBars.css";

interface ItemBarsProps {
  readonly coders: readonly Codes[];
  readonly items: readonly QuotedStatement[];
}

/** Each quote with how the class coded it, the one that split the class most first. */
export function ItemBars({ coders, items }: ItemBarsProps) {
  const team = useWords(teamWords);
  return (
    <section className="item-bars" aria-label={team.byItem}>
      <h2>{team.byItem}</h2>
      <ol>
        {itemAgreement(coders, items.length).map((agreement) => (
          <ItemBar key={agreement.at} agreement={agreement} item={items[agreement.at]} />
        ))}
      </ol>
    </section>
  );
}

interface ItemBarProps {
  readonly agreement: ItemAgreement;
  readonly item: QuotedStatement | undefined;
}

function ItemBar({ agreement, item }: ItemBarProps) {
  const coding = useWords(codingWords);
  const team = useWords(teamWords);
  const { at, agreeing } = agreement;
  if (item === undefined) return null;
  return (
    <li className="item-bars__item">
      <p className="item-bars__head">
        <b>{coding.numbered({ at: at + 1 })}</b> ·{" "}
        {agreeing === null ? team.notShared : team.sharing({ share: agreeing })}
      </p>
      <QuoteAndSentence item={item} />
      <Shares agreement={agreement} />
      <details className="item-bars__case">
        <summary>{team.caseCode}</summary>
        <CaseReading at={at} item={item} />
      </details>
    </li>
  );
}

/** The shares of the four codes as a bar, with the numbers in words under it. */
function Shares({ agreement: { counts, missing } }: Pick<ItemBarProps, "agreement">) {
  const team = useWords(teamWords);
  const given = STANCE_CODES.filter((code) => counts[code] > 0);
  return (
    <div>
      <div className="item-bars__bar" aria-hidden="true">
        {given.map((code) => (
          <span key={code} data-stance={code} style={{ flexGrow: counts[code] }} />
        ))}
      </div>
      <ul className="item-bars__tally">
        {given.map((code) => (
          <li key={code}>
            <b>{counts[code]}</b> <CodeMark code={code} />
          </li>
        ))}
        {missing > 0 && <li className="quiet">{team.tally({ count: missing, text: team.notCoded })}</li>}
      </ul>
    </div>
  );
}
