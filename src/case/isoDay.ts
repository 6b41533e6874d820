const MILLISECONDS_A_DAY = 86_400_000;

/** The moment at which a day begins, from its number of days since 1970-01-01. */
export function dateOfDay(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

/** In which day a moment lies, in days since 1970-01-01. */
export function dayOfDate(date: Date): number {
  return dayOfTime(date.getTime());
}

/** The same for a moment in milliseconds. */
export function dayOfTime(milliseconds: number): number {
  return Math.floor(milliseconds / MILLISECONDS_A_DAY);
}

/** A day as YYYY-MM-DD. */
export function isoDay(day: number): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}
