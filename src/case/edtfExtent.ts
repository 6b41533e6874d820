/** From when to when a date may mean, in milliseconds since 1970-01-01; the end no longer belongs to it. */
export interface Extent {
  readonly begin: number;
  readonly end: number;
}

const PLAIN = /^((?!-0000)-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;
const DATE_TIME =
  /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]|24(?=:00(?::00)?(?![\d:.]))):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?([-+\u2212Z].*)?$/;
const ZONE = /^([-+\u2212])(\d\d)(?::?([0-5]\d))?$/;
const SEASON = /^((?!-0000)-?\d{4})-2([1-4])$/;
const OPEN_FIGURES = /^(?=-?[\dX]{4}$)(-?\d{2,3})(XX?)$/;
const OPEN_PARTS = /^(\d{4}|-0000)-(?:XX|XX-XX|(\d\d)-XX)$/;
const CENTURY = /^((?!-00)-?\d\d)$/;

/** The extent of a year, a month or a day, doubtful or not, as an end of an interval may be; null for any other text. */
export function plainDate(text: string): Extent | null {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  return year === undefined ? null : calendarDate(Number(year), month, day);
}

/** The moment that a day with a time means. Without a zone it is taken as written, so that it is the same day everywhere. */
export function dateTime(text: string): Extent | null {
  const [, date = "", hour, minute, second = "0", zone = "Z"] = DATE_TIME.exec(text) ?? [];
  const day = plainDate(date);
  const ahead = minutesAhead(zone);
  if (day === null || ahead === null) return null;
  const minutes = Number(hour) * 60 + Number(minute) - ahead;
  const begin = day.begin + minutes * 60_000 + Number(second) * 1000;
  return { begin, end: begin + 1 };
}

/** How many minutes a zone is ahead of UTC; at most 14 hours ahead and 12 behind. */
function minutesAhead(zone: string): number | null {
  if (zone === "Z") return 0;
  const [, sign, hours, minutes = "0"] = ZONE.exec(zone) ?? [];
  const apart = Number(hours) * 60 + Number(minutes);
  if (sign === "+") return apart <= 14 * 60 ? apart : null;
  return apart > 0 && apart <= 12 * 60 ? -apart : null;
}

/** The extent of what is no end of an interval: a season, a century, a date with figures left open. */
export function vagueDate(text: string): Extent | null {
  const [, year, season] = SEASON.exec(text) ?? [];
  if (year !== undefined) return months(Number(year), (Number(season) - 1) * 3, 3);
  const [, century] = CENTURY.exec(text) ?? [];
  if (century !== undefined) return years(Number(century) * 100, 100);
  return openDate(text);
}

/** A date with an X for each figure that is not known. Before the year 0 only the figures of the year may be left open. */
function openDate(text: string): Extent | null {
  if (/^XXXX(?:-XX){0,2}$/.test(text)) return years(0, 10_000);
  const [, year, month] = OPEN_PARTS.exec(text) ?? [];
  if (year !== undefined) return calendarDate(Number(year), month);
  const [, known, open = ""] = OPEN_FIGURES.exec(text) ?? [];
  const count = 10 ** open.length;
  const nearest = Number(known) * count;
  return known === undefined ? null : years(nearest < 0 ? nearest - count + 1 : nearest, count);
}

function calendarDate(year: number, month?: string, day?: string): Extent | null {
  if (month === undefined) return years(year, 1);
  const at = Number(month) - 1;
  if (at < 0 || at > 11) return null;
  const whole = months(year, at, 1);
  if (day === undefined) return whole;
  const [begin, end] = [startOf(year, at, Number(day)), startOf(year, at, Number(day) + 1)];
  return begin < whole.begin || end > whole.end ? null : { begin, end };
}

function years(first: number, count: number): Extent {
  return { begin: startOf(first, 0), end: startOf(first + count, 0) };
}

function months(year: number, first: number, count: number): Extent {
  return { begin: startOf(year, first), end: startOf(year, first + count) };
}

function startOf(year: number, month: number, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
