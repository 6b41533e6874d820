import { type Progress, type Steps, inOneGo } from "../network/steps.ts";
import { keepLastResult } from "./memoizeLast.ts";

/** A work that keeps its last result as `memoizeLast` does. */
export interface KeptSteps<Arguments extends readonly unknown[], Result> {
  /** What is found: at once where it is kept, else worked out here and now. */
  (...inputs: Arguments): Result;
  /** Works it out step by step where it is not kept, so that the page can go on between, and keeps it for whoever asks next. */
  readonly inSteps: (...inputs: Arguments) => Generator<Progress, void>;
}

export function memoizeSteps<Arguments extends readonly unknown[], Result>(
  begin: (...inputs: Arguments) => Steps<Result>,
): KeptSteps<Arguments, Result> {
  const last = keepLastResult<Arguments, Result>();
  const now = (...inputs: Arguments) =>
    (last.of(inputs) ?? last.keep(inputs, inOneGo(begin(...inputs)))).result;
  const inSteps = function* (...inputs: Arguments) {
    if (last.of(inputs) === null) last.keep(inputs, yield* begin(...inputs));
    yield { done: 1, all: 1 };
  };
  return Object.assign(now, { inSteps });
}
