import parseEdtf from "edtf";
import * as v from "valibot";
import { daySpan } from "../daySpan.ts";

/** How EDTF writes a year of more than four figures. */
const LONG_YEAR = /^Y-?\d/;

/** Schema of a date in EDTF level 1. */
export const edtfDate = v.pipe(
  v.string(),
  v.check(
    (text) => !LONG_YEAR.test(text),
    "names a year of more than four figures: give one from -9999 to 9999",
  ),
  v.check(isEdtfDate, 'is not an EDTF date: use one like "2022-08-25", "2022-08" or "2018-08/2022-08"'),
);

/** The texts that were looked at: the library takes a tenth of a millisecond for each, and a large case repeats its days. */
const known = new Map<string, boolean>();
/** So many are kept in mind; a case has far fewer that differ. */
const MOST_KNOWN = 10_000;

/** Whether a text is a date in EDTF level 1. */
export function isEdtfDate(text: string): boolean {
  const isKnown = known.get(text);
  if (isKnown !== undefined) return isKnown;
  const isDate = isReadable(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, isDate);
  return isDate;
}

/** The library knows the grammar; our own reader, on which everything else relies, must find its days too. */
function isReadable(text: string): boolean {
  if (daySpan(text) === null) return false;
  try {
    parseEdtf(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}
