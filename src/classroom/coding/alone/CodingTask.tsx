import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import type { QuotedStatement } from "../codingItems.ts";
import type { Task } from "../resultCode.ts";
import { type Codes, STANCE_CODES, type StanceCode } from "../stanceCode.ts";
import { CodingItem } from "./CodingItem.tsx";
import { CodingProgress } from "./CodingProgress.tsx";
import { CodingResult } from "./CodingResult.tsx";
import { CodingStart } from "./CodingStart.tsx";
import { KeepAnswers } from "./KeepAnswers.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useFocusOnChange } from "./useFocusOnChange.ts";

interface CodingTaskProps {
  readonly items: readonly QuotedStatement[];
  readonly task: Task;
}

/** A student's way through the quotes, one at a time, to the comparison with the case. */
export function CodingTask({ items, task }: CodingTaskProps) {
  const coding = useWords(codingWords);
  const { answers, keeping, give, renew, keep, clear } = useAnswers(task);
  const [at, setAt] = useState(BEFORE_FIRST);
  const [isSpeakerShown, setSpeakerShown] = useState(false);
  const heading = useFocusOnChange<HTMLHeadingElement>(at);
  const section = useRef<HTMLElement>(null);
  const { codes, sheet } = answers;
  const item = items[at];
  const step = stepAt(at, items.length);
  const title = step === "quote" ? coding.place({ at: at + 1, count: items.length }) : coding.step[step];
  const choose = (code: StanceCode) => {
    give(at, code);
    setAt(at + 1);
  };
  const startAfter = (act: () => void) => () => {
    act();
    setAt(BEFORE_FIRST);
  };
  useCodeKeys(section, (code) => step === "quote" && choose(code));
  return (
    <>
      <section ref={section} className="coding" tabIndex={-1} aria-label={title}>
        {(step === "quote" || step === "end") && <CodingProgress codes={codes} at={at} onGo={setAt} />}
        {step === "start" && <p className="coding__about">{coding.about({ count: items.length })}</p>}
        <h2 ref={heading} tabIndex={-1} className="coding__heading">
          {title}
        </h2>
        {step === "start" && (
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
        {step === "end" && <CodingEnd codes={codes} onFinish={() => setAt(at + 1)} />}
        {step === "result" && (
          <CodingResult items={items} result={{ ...task, sheet, codes }} onAgain={startAfter(renew)} />
        )}
      </section>
      <KeepAnswers keeping={keeping} onKeep={keep} onClear={startAfter(clear)} />
    </>
  );
}

/** The rules before the first quote, the quotes, a look back after the last, and then the comparison. */
function stepAt(at: number, count: number): "start" | "quote" | "end" | "result" {
  if (at === BEFORE_FIRST) return "start";
  if (at < count) return "quote";
  return at === count ? "end" : "result";
}

const BEFORE_FIRST = -1;

interface CodingEndProps {
  readonly codes: Codes;
  readonly onFinish: () => void;
}

/** The last chance to change a code. */
function CodingEnd({ codes, onFinish }: CodingEndProps) {
  const coding = useWords(codingWords);
  const count = codes.filter((code) => code !== null).length;
  return (
    <>
      <p>{coding.codedCount({ count, all: codes.length })}</p>
      <p className="coding__act">
        <Button onClick={onFinish}>{coding.finish}</Button>
      </p>
    </>
  );
}

/** Lets the keys 1 to 4 give a code while focus is in a part of the page, and only there. */
function useCodeKeys(part: RefObject<HTMLElement | null>, onCode: (code: StanceCode) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const code = STANCE_CODES[Number(event.key) - 1];
    if (code === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onCode(code);
  });
  useEffect(() => {
    const element = part.current;
    const onKey = (event: KeyboardEvent) => press(event);
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [part]);
}
