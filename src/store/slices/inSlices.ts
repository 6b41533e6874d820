/** How long a slice may keep the page from other things, in milliseconds. */
const SLICE = 30;

/** Does a work in slices, between which the page draws and answers. Rejects when `signal` calls it off, even in the last slice. */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result, void>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    // Also after the last slice, so that what waits for the result does not make it longer.
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other is the point
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    if (step.done === true) return step.value;
  }
}
