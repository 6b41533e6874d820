import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { QrCode } from "../../../ui/code/QrCode.tsx";
import { Button } from "../../../ui/Button.tsx";
import { CopyField } from "../../../ui/CopyField.tsx";
import { CodingAgreement } from "./CodingAgreement.tsx";
import { Disagreements } from "./Disagreements.tsx";
import type { QuotedStatement } from "../codingItems.ts";
import { type CodedTask, encodeResult } from "../resultCode.ts";
import "./codingResult.css";

interface CodingResultProps {
  readonly items: readonly QuotedStatement[];
  readonly result: CodedTask;
  readonly onAgain: () => void;
}

/** A student's codes beside the case's: how far they agree, where not and by which rule, and the code for the class. */
export function CodingResult({ items, result, onAgain }: CodingResultProps) {
  const coding = useWords(codingWords);
  const code = encodeResult(result);
  return (
    <div className="coding-result">
      <CodingAgreement items={items} codes={result.codes} />
      <p>{coding.careful}</p>
      <Disagreements items={items} codes={result.codes} />
      <p className="coding-result__discuss">{coding.discuss}</p>
      <section className="coding-result__team" aria-label={coding.forTeam}>
        <div>
          <CopyField label={coding.forTeam} text={code} />
          <p className="quiet">{coding.forTeamText}</p>
        </div>
        <QrCode text={code} name={coding.codeForScan} />
      </section>
      <p className="coding__act">
        <Button onClick={onAgain}>{coding.again}</Button>
      </p>
    </div>
  );
}
