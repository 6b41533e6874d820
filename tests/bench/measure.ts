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

function median(values: readonly number[]): number {
  const come = values.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value));
  const middle = come.toSorted((left, right) => left - right)[Math.floor((come.length - 1) / 2)];
  return middle === undefined || middle === Number.POSITIVE_INFINITY ? Number.NaN : middle;
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
