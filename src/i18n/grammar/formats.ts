const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Numbers above 12 mean seasons in EDTF. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** How one language writes numbers, dates and lists. */
export interface Formats {
  readonly number: (value: number) => string;
  /** An EDTF date at its own precision: "25 August 2022", "August 2022", "2022", "August 2018 – August 2022". */
  readonly date: (edtf: string) => string;
  /** The same, short enough for a label: "25 Aug 2022". */
  readonly shortDate: (edtf: string) => string;
  /** Only the month of a date, short: "Aug". */
  readonly monthName: (edtf: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** How a list of so many items is written: their places, with what stands between them. */
  readonly listParts: (count: number) => readonly (number | string)[];
  readonly compare: (left: string, right: string) => number;
}

/** The formats of a language, from what the platform knows of it. */
export function makeFormats(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const collator = new Intl.Collator(language, { numeric: true });
  return {
    number: (value) => numbers.format(value),
    date: (edtf) => formatDate(language, edtf, "long"),
    shortDate: (edtf) => formatDate(language, edtf, "short"),
    monthName: (edtf) => format(language, `${edtf.slice(0, "YYYY-MM".length)}-01`, { month: "short" }),
    list: (items) => lists.format(items),
    listParts: (count) =>
      lists
        .formatToParts(Array.from({ length: count }, (_, at) => String(at)))
        .map(({ type, value }) => (type === "element" ? Number(value) : value)),
    compare: (left, right) => collator.compare(left, right),
  };
}

function formatDate(language: string, edtf: string, month: "long" | "short"): string {
  const sides = edtf.split("/");
  if (sides.length === 1) return formatSide(language, edtf, month);
  return sides.map((side) => (side === "" ? "…" : formatSide(language, side, month))).join(" – ");
}

/** A date that is not plainly a day, a month or a year (a season, a decade, a doubt) is shown as it is coded. */
function formatSide(language: string, text: string, month: "long" | "short"): string {
  if (DAY.test(text)) return format(language, text, { day: "numeric", month, year: "numeric" });
  if (MONTH.test(text)) return format(language, `${text}-01`, { month, year: "numeric" });
  return text === ".." ? "…" : text;
}

function format(language: string, day: string, options: Intl.DateTimeFormatOptions): string {
  // "en" alone would put the month first, as in the United States only.
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
