import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";
import { CodeChoice } from "./CodeChoice.tsx";
import { CodingRules } from "../CodingRules.tsx";
import { QuoteAndSentence } from "../QuoteAndSentence.tsx";
import type { QuotedStatement } from "../codingItems.ts";
import { hideSpeaker } from "../../../store/hiding/hideSpeaker.ts";
import type { StanceCode } from "../stanceCode.ts";

interface CodingItemProps {
  readonly item: QuotedStatement;
  readonly code: StanceCode | null;
  readonly isSpeakerShown: boolean;
  readonly onShowSpeaker: (isShown: boolean) => void;
  readonly onChoose: (code: StanceCode) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** One quote to code, with a hint, the rules and the speaker at hand for whoever wants them. */
export function CodingItem({ item, code, isSpeakerShown, onShowSpeaker, ...on }: CodingItemProps) {
  const coding = useWords(codingWords);
  const speaker = useExplorer(({ index }) => index.actors.get(item.actor));
  const summary = item.summary ?? item.quote.text;
  return (
    <div className="coding-item">
      <QuoteAndSentence item={item} isSpeakerShown={isSpeakerShown} />
      <CodeChoice chosen={code} onChoose={on.onChoose} />
      <div className="coding__ways">
        <Button onClick={on.onBack}>{coding.back}</Button>
        <Button onClick={on.onNext}>{coding.next}</Button>
        <span className="coding__keys">{coding.keys}</span>
        <label className="coding__tick">
          <input
            type="checkbox"
            checked={isSpeakerShown}
            onChange={(event) => onShowSpeaker(event.currentTarget.checked)}
          />
          {coding.showSpeaker}
        </label>
      </div>
      <div className="coding__helps">
        <details>
          <summary>{coding.hint}</summary>
          <p dir="auto">{isSpeakerShown ? summary : hideSpeaker(summary, speaker, coding.someone)}</p>
        </details>
        <details className="coding__rules-fold">
          <summary>{coding.rules}</summary>
          <CodingRules />
        </details>
      </div>
      <aside className="coding__rules" aria-label={coding.rules}>
        <h3>{coding.rules}</h3>
        <CodingRules />
      </aside>
    </div>
  );
}
