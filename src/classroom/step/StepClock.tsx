import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useStepTimer } from "./useStepTimer.ts";

/** A timer for a step: it makes no sound and does not flash, and its end is said once. */
export function StepClock({ minutes }: { readonly minutes: number }) {
  const words = useWords(lessonWords);
  const { isRunning, isUp, left, toggle, reset, addMinute } = useStepTimer(minutes);
  return (
    <div className="step-clock">
      <span role="timer" aria-label={words.timer} className="step-clock__time">
        {words.time(left)}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not every screen reader takes <output> for one */}
      <span role="status" className="step-clock__up">
        {isUp && words.timeIsUp}
      </span>
      <Button isPlain onClick={toggle}>
        {isRunning ? words.pause : words.start}
      </Button>
      <Button isPlain onClick={addMinute}>
        {words.addMinute}
      </Button>
      <Button isPlain onClick={reset}>
        {words.reset}
      </Button>
    </div>
  );
}
