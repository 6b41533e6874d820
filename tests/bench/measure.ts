/** Milliseconds of several runs of one thing. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly runs: number;
}

/** More than this, in milliseconds, nobody waits for; slower work runs fewer times. */
export const PATIENCE = 20_000;

/** Runs the work as many times as asked, or until patience is used up. */
export async function measure(
  runs: number,
  work: (run: number) => number | Promise<number>,
): Promise<Timing> {
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < runs && performance.now() - begin < PATIENCE) times.push(await work(times.length));
  return timingOf(times);
}

/** How long the work takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), fastest: at(0), slowest: at(1), runs: times.length };
}
