/** From alignment to CSS pixels: never falling, straight between its knots, level beyond them. */
export interface AcrossScale {
  /** Rising. */
  readonly values: readonly number[];
  readonly xs: readonly number[];
}

export function acrossAt({ values, xs }: AcrossScale, value: number): number {
  const after = values.findIndex((knot) => knot >= value);
  if (after < 0) return xs.at(-1) ?? 0;
  const end = xs[after] ?? 0;
  if (after === 0) return end;
  const [low, high] = [values[after - 1] ?? 0, values[after] ?? 0];
  const start = xs[after - 1] ?? 0;
  return start + ((end - start) * (value - low)) / (high - low);
}
