import { startTransition, useEffect, useMemo, useState } from "react";
import { useIsDrawnOnce } from "./useIsDrawnOnce.ts";

/** A work in steps, each of which may take a while. */
type Tasks<Result> = Generator<unknown, Result>;

/**
 * What a work gives: at once, or where it is long in tasks of some steps, so that the page goes on between them. Until
 * then the last result stays while the first of the parts that it follows from is the same; null where there is none. Where
 * the build draws, all of it is done at once.
 */
export function useInTasks<Result>(
  isLong: boolean,
  begin: () => Tasks<Result>,
  parts: readonly unknown[],
): Result | null {
  const isAtOnce = useIsDrawnOnce() || !isLong;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the parts of what it follows from, which make no new list
  const atOnce = useMemo(() => (isAtOnce ? lastOf(begin()) : null), [isAtOnce, ...parts]);
  const [done, setDone] = useState<{ readonly of: unknown; readonly result: Result } | null>(null);
  useEffect(
    () =>
      isAtOnce
        ? undefined
        : inTasks(begin(), (result) => startTransition(() => setDone({ of: parts[0], result }))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
    [isAtOnce, ...parts],
  );
  if (isAtOnce) return atOnce;
  return done !== null && Object.is(done.of, parts[0]) ? done.result : null;
}

function lastOf<Result>(tasks: Tasks<Result>): Result {
  for (;;) {
    const step = tasks.next();
    if (step.done === true) return step.value;
  }
}

/** After so many milliseconds a task begins no further step. */
const TASK = 10;

/** Does some steps in each task until the work is done. Returns what calls it off. */
function inTasks<Result>(tasks: Tasks<Result>, give: (result: Result) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const go = () => {
    const until = performance.now() + TASK;
    let step = tasks.next();
    while (step.done !== true && performance.now() < until) step = tasks.next();
    if (step.done === true) give(step.value);
    else timer = setTimeout(go);
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
