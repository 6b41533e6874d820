/** How far a work is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A work in steps, each of which says how far it is; at the end its result. */
export type Steps<Result> = Generator<Progress, Result>;

/** Does all steps of a work, one right after the other. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
