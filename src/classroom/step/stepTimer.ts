const SECOND = 1000;
const MINUTE = 60 * SECOND;
const MOST = 60 * MINUTE;

/** A timer that runs down; all times in milliseconds. */
export interface StepTimer {
  /** How long it is set for. */
  readonly length: number;
  /** How much was left when it was last started or stopped. */
  readonly left: number;
  /** When it was started; null while it is stopped. */
  readonly since: number | null;
  /** What time it was when it was last told. */
  readonly now: number;
}

export type TimerAct =
  | { readonly act: "start" | "pause" | "tick"; readonly now: number }
  | { readonly act: "reset" | "more" };

/** A stopped timer, set for so many minutes. */
export function setTimer(minutes: number): StepTimer {
  return { length: minutes * MINUTE, left: minutes * MINUTE, since: null, now: 0 };
}

/** The timer after something was done to it, or time has passed. At its end it stops by itself. */
export function runTimer(timer: StepTimer, act: TimerAct): StepTimer {
  switch (act.act) {
    case "start": {
      const told = stopped({ ...timer, now: act.now });
      return { ...told, left: told.left === 0 ? told.length : told.left, since: act.now };
    }
    case "pause":
      return stopped({ ...timer, now: act.now });
    case "tick": {
      const told = { ...timer, now: act.now };
      return timer.since !== null && timeLeft(told) === 0 ? stopped(told) : told;
    }
    case "reset":
      return { ...timer, left: timer.length, since: null };
    case "more":
      return { ...timer, left: Math.min(timer.left + MINUTE, MOST + passed(timer)) };
  }
}

/** How much time is left, never less than none. */
export function timeLeft(timer: StepTimer): number {
  return Math.max(0, timer.left - passed(timer));
}

/** The time that is left, in whole minutes and seconds; the last second ends at its end. */
export function minutesLeft(timer: StepTimer): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.ceil(timeLeft(timer) / SECOND);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

function stopped(timer: StepTimer): StepTimer {
  return { ...timer, left: timeLeft(timer), since: null };
}

function passed({ since, now }: StepTimer): number {
  return since === null ? 0 : now - since;
}
