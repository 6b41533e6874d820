import { type Steps, inOneGo } from "../network/steps.ts";
import { areSame, memoizeLast } from "./memoizeLast.ts";

/** A work that keeps its last result as `memoizeLast` does. */
export interface KeptSteps<Arguments extends readonly unknown[], Result> {
  /** What is found: at once where it is kept, else worked out here and now. */
  (...inputs: Arguments): Result;
  /** Works it out step by step, so that the page can go on between, and keeps it for whoever asks next. */
  readonly inSteps: (...inputs: Arguments) => Generator<unknown, void>;
}

export function memoizeSteps<Arguments extends readonly unknown[], Result>(
  begin: (...inputs: Arguments) => Steps<Result>,
): KeptSteps<Arguments, Result> {
  let found: { readonly inputs: Arguments; readonly result: Result } | null = null;
  const kept = memoizeLast((...inputs: Arguments) =>
    found !== null && areSame(found.inputs, inputs) ? found.result : inOneGo(begin(...inputs)),
  );
  const inSteps = function* (...inputs: Arguments) {
    const result = yield* begin(...inputs);
    found = { inputs, result };
    kept(...inputs);
    found = null;
    yield;
  };
  return Object.assign((...inputs: Arguments) => kept(...inputs), { inSteps });
}
