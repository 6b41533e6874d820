import { useCallback, useReducer } from "react";
import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { pageClock, useTicks } from "../../ui/hooks/useTicks.ts";
import { minutesLeft, runTimer, setTimer, timeLeft } from "./stepTimer.ts";

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

interface StepTiming {
  readonly isRunning: boolean;
  /** Whether the time has run down. */
  readonly isUp: boolean;
  readonly left: { readonly minutes: number; readonly seconds: number };
  readonly toggle: () => void;
  readonly reset: () => void;
  readonly addMinute: () => void;
}

/** A timer set for so many minutes, which lasts as long as what shows it. */
function useStepTimer(minutes: number): StepTiming {
  const [timer, act] = useReducer(runTimer, minutes, setTimer);
  const isRunning = timer.since !== null;
  useTicks(
    isRunning,
    useCallback((now: number) => act({ act: "tick", now }), []),
  );
  return {
    isRunning,
    isUp: timeLeft(timer) === 0,
    left: minutesLeft(timer),
    toggle: () => act({ act: isRunning ? "pause" : "start", now: pageClock() }),
    reset: () => act({ act: "reset" }),
    addMinute: () => act({ act: "more" }),
  };
}
