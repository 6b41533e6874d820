/** A work that takes long with many names, and may be left off after each step. */
export type Steps<Result> = Generator<void, Result, void>;

/** What a work comes to, done at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
