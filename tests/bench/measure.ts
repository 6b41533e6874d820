/** What one run of something gives: milliseconds, megabytes. */
export type Sample = Readonly<Record<string, number>>;

/** Whoever is measured beside others. */
export interface Contestant<Given extends Sample> {
  readonly name: string;
  readonly run: (turn: number) => Given | Promise<Given>;
}

/**
 * Runs all in turns, so that what else the computer does meets all of them, and gives the medians of each by its name.
 * What did not come in most runs has none: NaN.
 */
export async function inTurns<Given extends Sample>(
  turns: number,
  contestants: readonly Contestant<Given>[],
): Promise<ReadonlyMap<string, Given>> {
  const samples = new Map(contestants.map(({ name }) => [name, [] as Given[]]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const { name, run } of contestants) samples.get(name)?.push(await run(turn));
  return new Map([...samples].map(([name, given]) => [name, medians(given)]));
}

function medians<Given extends Sample>(samples: readonly Given[]): Given {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(samples.map((sample) => sample[name] ?? Number.NaN))]),
  ) as Given;
}

/** What did not come, NaN, is longer than anything, also than what did not end, infinity. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => rank(left) - rank(right) || left - right);
  return sorted[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function rank(value: number): number {
  if (Number.isNaN(value)) return 2;
  return value === Number.POSITIVE_INFINITY ? 1 : 0;
}

/** The time under which a share of all lies; NaN for none. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

/** How long the work takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
