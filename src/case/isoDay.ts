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

/**
 * A day as YYYY-MM-DD, before the year 0 as -YYYY-MM-DD, both as EDTF has them. The year 0 is 1 BCE. Only for days of the
 * years from -9999 to 9999.
 */
export function isoDay(day: number): string {
  const iso = dateOfDay(day).toISOString();
  const [date = ""] = iso.split("T");
  return date.replace(/^([-+])00(?=\d{4}-)/, (_, sign: string) => (sign === "-" ? "-" : ""));
}

/** The month of a day as YYYY-MM, and its year as YYYY. */
export function isoMonth(day: number): string {
  return isoDay(day).slice(0, -"-DD".length);
}

export function isoYear(day: number): string {
  return isoDay(day).slice(0, -"-MM-DD".length);
}
