import { daySpan } from "../../../case/daySpan.ts";
import { dayOfTime, isoDay } from "../../../case/isoDay.ts";
import type { DateOrder } from "../model/choices.ts";
import { monthOf } from "./monthNames.ts";
import { valueKey } from "./valueKey.ts";

/** What a cell says: a date in EDTF at the precision given, that there is none, or nothing that could be read. */
export type ReadDate = { readonly date: string } | "undated" | "unreadable";

const UNDATED = new Set(["", "-", "–", "—", "?", "n/a", "na", "n.d.", "nd", "undated", "unknown"]);
for (const word of ["o. d.", "o.d.", "ohne datum", "s.d.", "s. d.", "sans date", "s.f.", "sin fecha"])
  UNDATED.add(word);

const ABOUT = /^(?:c|ca|circa|about|around|approx|um|etwa|ungefahr|vers|environ|hacia)\.? (?=.*\d)/;

/**
 * Reads a date as people write it: EDTF, figures in the order given, months by name, a number of days as Excel has it, about
 * when, from a year to a year.
 */
export function readDate(cell: string, order: DateOrder): ReadDate {
  const key = valueKey(cell);
  if (UNDATED.has(key)) return "undated";
  const about = ABOUT.test(key);
  const date = written(about ? key.replace(ABOUT, "") : cell.trim(), order);
  if (date === null || daySpan(date) === null) return "unreadable";
  return { date: about ? `${date}~` : date };
}

const EDTF = /^(?:-?\d{4}|\d{3}X|\d{2}XX)(?:-\d\d){0,2}[?~%]?$/;
const INTERVAL = /^(?:\d{4}(?:-\d\d){0,2}[?~%]?|\.\.)?\/(?:\d{4}(?:-\d\d){0,2}[?~%]?|\.\.)?$/;

function written(text: string, order: DateOrder): string | null {
  if (EDTF.test(text) || (INTERVAL.test(text) && text !== "/")) return text;
  return (
    yearFirst(text) ??
    figures(text, order) ??
    monthAndYear(text) ??
    inWords(text) ??
    years(text) ??
    serial(text)
  );
}

function yearFirst(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^((?:1[5-9]|20)\d\d)(\d\d)(\d\d)$/.exec(text) ??
    [];
  return day === undefined ? null : edtf(Number(year), Number(month), Number(day));
}

/** Day and month in figures with the year behind; what they stand in, and whether dots part them. */
const FIGURES = /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d\d)(?: \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?$/i;

function figures(text: string, order: DateOrder): string | null {
  const [, one, mark, other, year = ""] = FIGURES.exec(text) ?? [];
  if (one === undefined) return null;
  const own = orderOf(text);
  // Nobody parts the month before the day by dots.
  const isDayFirst =
    mark === "." || (own === "day-first" || own === "month-first" ? own : order) === "day-first";
  const [day, month] = isDayFirst ? [one, other] : [other, one];
  return edtf(fullYear(year), Number(month), Number(day));
}

/** Two figures of a year as Excel completes them: up to 29 in this century, then in the last. Source: Microsoft, "Change the date system". */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

/** Which order figures have, if they can only have one; "either" where both would be a date; null for other texts. */
export function orderOf(cell: string): DateOrder | "either" | null {
  const [, one, mark, other] = FIGURES.exec(cell.trim()) ?? [];
  if (one === undefined || mark === ".") return null;
  const [first, second] = [Number(one), Number(other)];
  if (first === second || (first > 12 && second > 12)) return null;
  if (first > 12) return "day-first";
  return second > 12 ? "month-first" : "either";
}

function monthAndYear(text: string): string | null {
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  return month === undefined ? null : edtf(Number(year), Number(month));
}

/** Words that stand in a date and say nothing of their own. */
const FILLERS = /^(?:the|of|on|de|del|le|el|am|den|der|vom|du)$/;
const WEEKDAYS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

/** A month by its name with a year, and perhaps a day, in any order: "3 avril 2022", "April 3rd, 2022", "Apr 2022". */
function inWords(text: string): string | null {
  const words = valueKey(text).split(/[\s,./-]+/);
  const said = words.filter((word) => word !== "" && !FILLERS.test(word) && !WEEKDAYS.test(word));
  const month = said.map(monthOf).find((found) => found !== null);
  const numbers = said
    .filter((word) => monthOf(word) === null)
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th|er)$/, "$1"));
  if (month === undefined || said.length !== numbers.length + 1 || numbers.length > 2) return null;
  const year = numbers.find((word) => /^\d{4}$/.test(word));
  const day = numbers.find((word) => /^\d{1,2}$/.test(word));
  if (year === undefined || numbers.length !== (day === undefined ? 1 : 2)) return null;
  return edtf(Number(year), month, day === undefined ? undefined : Number(day));
}

function years(text: string): string | null {
  const [, from, to] = /^(\d{4}) ?[-–] ?(\d{4})$/.exec(text) ?? [];
  return from === undefined ? null : `${from}/${to}`;
}

/** The day 25,569 of Excel is 1970-01-01. Source: Microsoft, DATEVALUE. Days from 1927 to 2119 are taken for some. */
const EPOCH = 25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 80_000];

function serial(text: string): string | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const day = Math.floor(Number(text));
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return null;
  return isoDay(day - EPOCH);
}

/** The day in UTC of a moment that is given in seconds since 1970-01-01, as data bases have it. */
export function dayOfSeconds(seconds: number): string {
  return isoDay(dayOfTime(seconds * 1000));
}

function edtf(year: number, month: number, day?: number): string {
  const parts = [
    String(year).padStart(4, "0"),
    twoFigures(month),
    ...(day === undefined ? [] : [twoFigures(day)]),
  ];
  return parts.join("-");
}

function twoFigures(number: number): string {
  return String(number).padStart(2, "0");
}
