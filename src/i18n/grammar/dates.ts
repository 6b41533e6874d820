const DAY = /^-?\d{4}-\d{2}-\d{2}$/;
/** Numbers above 12 mean seasons in EDTF. */
const MONTH = /^-?\d{4}-(?:0[1-9]|1[0-2])$/;
const YEAR = /^-?\d{4}$/;
const PLAIN = /^(-?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Years that a reader knows only with their era: before the year 1000, and before Christ. */
const OLD = /^(?:-|0)\d{3}/;

/** How a language writes dates that are given in EDTF. */
export interface DateFormats {
  /** A date at its own precision: "25 August 2022", "August 2022", "2022", "August 2018 – August 2022". */
  readonly date: (edtf: string) => string;
  /** The same, short enough for a label: "25 Aug 2022". */
  readonly shortDate: (edtf: string) => string;
  /** Only the month of a date, short: "Aug". */
  readonly monthName: (edtf: string) => string;
}

type Month = "long" | "short";
type WriteDay = (day: string, options: Intl.DateTimeFormatOptions) => string;

/** The dates of a language, each format made when it is first used. */
export function makeDateFormats(language: string): DateFormats {
  const write = dayWriter(language);
  return {
    date: (edtf) => writeDate(write, edtf, "long"),
    shortDate: (edtf) => writeDate(write, edtf, "short"),
    monthName: (edtf) => write(edtf.replace(/^(-?\d{4}-\d{2}).*$/, "$1-01"), { month: "short" }),
  };
}

function writeDate(write: WriteDay, edtf: string, month: Month): string {
  const sides = edtf.split("/");
  if (sides.length === 1) return writeSide(write, edtf, month);
  return sides.map((side) => (side === "" ? "…" : writeSide(write, side, month))).join(" – ");
}

/** A date that is not plainly a day, a month or a year (a season, a decade, a doubt) is given as it is coded. */
function writeSide(write: WriteDay, text: string, month: Month): string {
  const isOld = OLD.test(text);
  const year: Intl.DateTimeFormatOptions = { year: "numeric", ...(isOld && { era: "short" }) };
  if (text === "..") return "…";
  if (firstDay(text) === null) return text;
  if (DAY.test(text)) return write(text, { day: "numeric", month, ...year });
  if (MONTH.test(text)) return write(text, { month, ...year });
  return isOld && YEAR.test(text) ? write(text, year) : text;
}

function dayWriter(language: string): WriteDay {
  // "en" alone would put the month first, as in the United States only.
  const locale = language === "en" ? "en-GB" : language;
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (edtf, options) => {
    const key = Object.entries(options).join(" ");
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, format);
    const parts = format.formatToParts(firstDay(edtf) ?? undefined);
    return parts.map(({ type, value }) => (type === "era" ? eraName(locale, value) : value)).join("");
  };
}

/** The first day of a day, a month or a year; null for one that no calendar has. */
function firstDay(edtf: string): Date | null {
  const [, sign = "", year = "", month = "01", day = "01"] = PLAIN.exec(edtf) ?? [];
  const iso = `${sign && "-00"}${year}-${month}-${day}T00:00:00.000Z`;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) || date.toISOString() !== iso ? null : date;
}

/** In English BCE and CE; other languages keep their usual names. */
function eraName(locale: string, name: string): string {
  if (!locale.startsWith("en")) return name;
  return name.startsWith("B") ? "BCE" : "CE";
}
