import { codingWords } from "../../i18n/en/classroom/coding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { QuotedStatement } from "./codingItems.ts";
import { hideSpeaker } from "../../store/hiding/hideSpeaker.ts";
import "./quoteAndSentence.css";

interface QuoteAndSentenceProps {
  readonly item: QuotedStatement;
  readonly isSpeakerShown?: boolean;
}

/** What is coded: a quote, without its speaker's name unless that is shown, and the sentence that it is coded against. */
export function QuoteAndSentence({ item, isSpeakerShown = false }: QuoteAndSentenceProps) {
  const coding = useWords(codingWords);
  const speaker = useExplorer(({ index }) => index.actors.get(item.actor));
  const proposition = useExplorer(({ index }) => index.propositions.get(item.proposition));
  const { text, language } = item.quote;
  return (
    <div className="quote-and-sentence">
      <blockquote className="quote-and-sentence__quote" lang={language} dir="auto">
        {isSpeakerShown ? text : hideSpeaker(text, speaker, coding.someone)}
      </blockquote>
      {isSpeakerShown && (
        <p className="quiet">
          {coding.speaker}: <bdi>{speaker?.name ?? item.actor}</bdi>
        </p>
      )}
      <p className="quote-and-sentence__sentence" dir="auto">
        <span className="quote-and-sentence__label">{coding.sentence}</span>{" "}
        {proposition?.text ?? item.proposition}
      </p>
    </div>
  );
}
