/** A date as far as it is known: year, month from 1, day. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/**
 * What an EDTF date of level 1 tells of year, month and day: one list, two for an interval, none where not even the year
 * is plain. Doubts and seasons are left out. Source: Library of Congress, EDTF specification, 2019.
 */
export function citedDate(edtf: string): readonly DateParts[] {
  return edtf.split("/").flatMap((side) => {
    const parts = partsOf(side);
    return parts === null ? [] : [parts];
  });
}

function partsOf(side: string): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?/.exec(side) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}

/** A date in the words of a style; intervals with a dash, what is not known as an empty text. */
export function writeDate(edtf: string, write: (parts: DateParts) => string): string {
  return citedDate(edtf).map(write).join("–");
}

/** "2022, August 25", as APA writes it. */
export function yearFirst([year, month, day]: DateParts): string {
  if (month === undefined) return String(year);
  return `${year}, ${monthName(month)}${day === undefined ? "" : ` ${day}`}`;
}

/** "August 25, 2022", as Chicago writes it. */
export function monthFirst([year, month, day]: DateParts): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

/** "25 Aug. 2022", as MLA writes it. */
export function dayFirst([year, month, day]: DateParts): string {
  if (month === undefined) return String(year);
  return `${day === undefined ? "" : `${day} `}${shortMonth(monthName(month))} ${year}`;
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );
}

/** MLA cuts names of more than four letters to three, September to four. */
function shortMonth(name: string): string {
  if (name.length <= "July".length) return name;
  return `${name.slice(0, name === "September" ? 4 : 3)}.`;
}
