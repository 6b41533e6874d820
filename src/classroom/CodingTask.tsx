import { useRef, useState } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { CodingEnd } from "./CodingEnd.tsx";
import { CodingItem } from "./CodingItem.tsx";
import { CodingProgress } from "./CodingProgress.tsx";
import { CodingResult } from "./CodingResult.tsx";
import { CodingStart } from "./CodingStart.tsx";
import { KeepAnswers } from "./KeepAnswers.tsx";
import type { QuotedStatement } from "./codingItems.ts";
import type { Task } from "./resultCode.ts";
import type { StanceCode } from "./stanceCode.ts";
import { useAnswers } from "./useAnswers.ts";
import { useCodeKeys } from "./useCodeKeys.ts";
import { useFocusOnChange } from "./useFocusOnChange.ts";

interface CodingTaskProps {
  readonly items: readonly QuotedStatement[];
  readonly task: Task;
}

/** Before the first quote: the rules. After the last: a look back. After that: the comparison. */
const START = -1;

/** A student's way through the quotes, one at a time, to the comparison with the case. */
export function CodingTask({ items, task }: CodingTaskProps) {
  const { coding } = useMessages();
  const { answers, keeping, give, renew, keep, clear } = useAnswers(task);
  const [at, setAt] = useState(START);
  const [isSpeakerShown, setSpeakerShown] = useState(false);
  const heading = useFocusOnChange<HTMLHeadingElement>(at);
  const { codes, sheet } = answers;
  const [end, result] = [items.length, items.length + 1];
  const item = items[at];
  const section = useRef<HTMLElement>(null);
  const choose = (code: StanceCode) => {
    give(at, code);
    setAt(at + 1);
  };
  useCodeKeys(section, (code) => item !== undefined && choose(code));
  const startAfter = (act: () => void) => () => {
    act();
    setAt(START);
  };
  const titleOf = () => {
    if (at === START) return coding.rules;
    if (at === result) return coding.result;
    return at === end ? coding.end : coding.place({ at: at + 1, count: items.length });
  };
  return (
    <>
      <section ref={section} className="coding" tabIndex={-1} aria-label={titleOf()}>
        {at !== START && at !== result && <CodingProgress codes={codes} at={at} onGo={setAt} />}
        {at === START && <p className="coding__about">{coding.about({ count: items.length })}</p>}
        <h2 ref={heading} tabIndex={-1} className="coding__heading">
          {titleOf()}
        </h2>
        {at === START && (
          <CodingStart hasBegun={codes.some((code) => code !== null)} onStart={() => setAt(0)} />
        )}
        {item !== undefined && (
          <CodingItem
            key={at}
            item={item}
            code={codes[at] ?? null}
            isSpeakerShown={isSpeakerShown}
            onShowSpeaker={setSpeakerShown}
            onChoose={choose}
            onBack={() => setAt(at - 1)}
            onNext={() => setAt(at + 1)}
          />
        )}
        {at === end && <CodingEnd codes={codes} onFinish={() => setAt(result)} />}
        {at === result && (
          <CodingResult items={items} result={{ ...task, sheet, codes }} onAgain={startAfter(renew)} />
        )}
      </section>
      <KeepAnswers keeping={keeping} onKeep={keep} onClear={startAfter(clear)} />
    </>
  );
}
