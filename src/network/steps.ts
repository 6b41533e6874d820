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

/** A work as a part of a larger one, which is as far as `from` when this begins and as `to` when it is done; all of it is 1. */
export function* inPart<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: from + ((to - from) * step.value.done) / step.value.all, all: 1 };
  }
}

/** The same work in a hundred steps at most: for whoever is told of each. */
export function* byHundredths<Result>(steps: Steps<Result>): Steps<Result> {
  let told = -1;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const hundredths = Math.floor((100 * step.value.done) / step.value.all);
    if (hundredths > told) yield step.value;
    told = Math.max(told, hundredths);
  }
}
