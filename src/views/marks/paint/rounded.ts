/** To a tenth of a CSS pixel: exact enough for the data of a path, and short. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** To a hundredth: finer than any screen shows. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
