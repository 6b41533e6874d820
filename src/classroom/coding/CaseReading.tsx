import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Condition } from "../../reading/statement/commitment/Condition.tsx";
import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CodeMark } from "./CodeMark.tsx";
import type { QuotedStatement } from "./codingItems.ts";
import { ruleNumber, rulesFor } from "./CodingRules.tsx";
import { codeOf } from "./stanceCode.ts";

interface CaseReadingProps {
  /** The place of the quote among the quotes. */
  readonly at: number;
  readonly item: QuotedStatement;
}

/** How the case codes a quote, by which rules, with the coders' note, and where it comes from. */
export function CaseReading({ at, item }: CaseReadingProps) {
  const coding = useWords(codingWords);
  const code = codeOf(item.stance);
  return (
    <div className="case-reading">
      <p>
        {coding.theCase} {code !== null && <CodeMark code={code} />}
        <CommitmentWord statement={item} />
      </p>
      <Condition statement={item} />
      {rulesFor(item).map((rule) => (
        <p key={rule}>{coding.ruleNamed({ number: ruleNumber(rule), text: coding.rule[rule] })}</p>
      ))}
      {item.note !== undefined && (
        <p dir="auto">
          {coding.noted} {item.note}
        </p>
      )}
      <p>
        <PlaceLink
          to={{ page: "statement", statement: item.id }}
          aria-label={coding.openNamed({ at: at + 1 })}
        >
          {coding.openStatement}
        </PlaceLink>
      </p>
    </div>
  );
}
