import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { CodeMark } from "../CodeMark.tsx";
import { CaseReading } from "../CaseReading.tsx";
import { QuoteAndSentence } from "../QuoteAndSentence.tsx";
import type { QuotedStatement } from "../codingItems.ts";
import { type Codes, type StanceCode, codeOf } from "../stanceCode.ts";
import "./disagreements.css";

interface DisagreementsProps {
  readonly items: readonly QuotedStatement[];
  readonly codes: Codes;
}

interface Difference {
  readonly at: number;
  readonly item: QuotedStatement;
  readonly own: StanceCode;
}

/** The quotes that a student coded otherwise than the case, each with the rule that settles it. */
export function Disagreements({ items, codes }: DisagreementsProps) {
  const coding = useWords(codingWords);
  const differences = items.flatMap((item, at): Difference[] => {
    const own = codes[at] ?? null;
    return own === null || own === codeOf(item.stance) ? [] : [{ at, item, own }];
  });
  return (
    <section>
      <h3 className="disagreements__heading">{coding.differences({ count: differences.length })}</h3>
      <ol className="disagreements">
        {differences.map((difference) => (
          <Disagreement key={difference.at} {...difference} />
        ))}
      </ol>
    </section>
  );
}

function Disagreement({ at, item, own }: Difference) {
  const coding = useWords(codingWords);
  return (
    <li className="disagreements__one">
      <p className="quiet">{coding.numbered({ at: at + 1 })}</p>
      <QuoteAndSentence item={item} isSpeakerShown />
      <p>
        {coding.you} <CodeMark code={own} />
      </p>
      <CaseReading at={at} item={item} />
      {own === "unclear" && <p className="quiet">{coding.passage}</p>}
    </li>
  );
}
