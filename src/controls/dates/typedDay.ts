import { daySpan } from "../../case/edtfDate.ts";

/** What a date field holds: a day, no day, or (undefined) something that is neither, such as half a year. */
export function typedDay(text: string): string | null | undefined {
  if (text === "") return null;
  // A field gives 0002-01-01 and 0020-01-01 while one types 2022.
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && daySpan(text) !== null ? text : undefined;
}
