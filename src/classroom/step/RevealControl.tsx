import { useRef } from "react";
import { presentWords } from "../../i18n/en/classroom/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useKeyActs } from "../../ui/hooks/useKeyActs.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { WHOLLY_REVEALED } from "../../store/classChoices.ts";
import { Button } from "../../ui/Button.tsx";
import { stateParams } from "../lesson/stepAddress.ts";
import { useLessonStep } from "../lesson/lessonStep.ts";

/** The stages of a picture where there are any: not once everything is shown in a step of a lesson that has none. */
export function RevealControl() {
  const placed = useLessonStep();
  const isWhole = useExplorer(({ display }) => display.reveal === WHOLLY_REVEALED);
  const isOffered = !isWhole || placed === null || stateParams(placed.step.state).has("reveal");
  return isOffered && <Stages />;
}

/** Shows a class more of a picture, or less, stage by stage; + and − do the same. */
function Stages() {
  const present = useWords(presentWords);
  const reveal = useExplorer(({ display }) => display.reveal);
  const show = useExplorer((state) => state.show);
  const further = useRef<HTMLButtonElement>(null);
  const fewer = useRef<HTMLButtonElement>(null);
  const isWhole = reveal === WHOLLY_REVEALED;
  const go = (by: number) => {
    const next = Math.min(Math.max(reveal + by, 0), WHOLLY_REVEALED);
    // The button goes away with its last press, so the focus moves first.
    if (next === WHOLLY_REVEALED && document.activeElement === further.current) fewer.current?.focus();
    show({ reveal: next });
  };
  const more = () => go(1);
  const less = () => go(-1);
  useKeyActs({ "+": more, "=": more, "-": less, "−": less });
  return (
    <div role="group" aria-label={present.reveal} className="reveal-control">
      <Button ref={fewer} aria-keyshortcuts="-" aria-disabled={reveal === 0 || undefined} onClick={less}>
        {present.less}
      </Button>
      {!isWhole && (
        <>
          <p role="status" className="reveal-control__stage">
            {present.stage({ at: reveal + 1, label: present.stages[reveal] ?? "" })}
          </p>
          <Button ref={further} aria-keyshortcuts="+" onClick={more}>
            {present.more}
          </Button>
        </>
      )}
    </div>
  );
}
