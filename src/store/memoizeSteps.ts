import type { Progress } from "../network/steps.ts";
import { keepLastResult } from "./memoizeLast.ts";

/** A work that keeps its last result as `memoizeLast` does. */
export interface KeptSteps<Arguments extends readonly unknown[], Step, Result> {
  /** What is found: at once where it is kept, else worked out here and now. */
  (...inputs: Arguments): Result;
  /** Works it out step by step where it is not kept, so that the page can go on between, and keeps it for whoever asks next. */
  readonly inSteps: (...inputs: Arguments) => Generator<Step | Progress, void, void>;
}

export function memoizeSteps<Arguments extends readonly unknown[], Step, Result>(
  begin: (...inputs: Arguments) => Generator<Step, Result, void>,
): KeptSteps<Arguments, Step, Result> {
  const last = keepLastResult<Arguments, Result>();
  const now = (...inputs: Arguments) =>
    (last.of(inputs) ?? last.keep(inputs, inOneGo(begin(...inputs)))).result;
  const inSteps = function* (...inputs: Arguments): Generator<Step | Progress, void, void> {
    if (last.of(inputs) === null) last.keep(inputs, yield* begin(...inputs));
    yield { done: 1, all: 1 };
  };
  return Object.assign(now, { inSteps });
}

function inOneGo<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
