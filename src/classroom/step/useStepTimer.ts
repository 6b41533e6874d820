import { useCallback, useReducer } from "react";
import { pageClock, useTicks } from "../../ui/hooks/useTicks.ts";
import { minutesLeft, runTimer, setTimer, timeLeft } from "./stepTimer.ts";

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
export function useStepTimer(minutes: number): StepTiming {
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
