import type { Case } from "../../../case/case.ts";
import { isEdtfDate } from "../../../case/check/edtfDate.ts";
import { breath } from "./breath.ts";

/** So many dates are looked at within some milliseconds. */
const AT_ONCE = 100;

/** Whether the library that knows the grammar finds every date of a case sound that was checked without it. */
export async function confirmDates(checked: Case): Promise<boolean> {
  const texts = [...new Set(datesOf(checked))];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await breath();
    if (!texts.slice(from, from + AT_ONCE).every(isEdtfDate)) return false;
  }
  return true;
}

function* datesOf({ asOf, sources, statements, events }: Case): Generator<string> {
  yield asOf;
  for (const { published } of sources) if (published !== undefined) yield published;
  for (const { date } of [...statements, ...events]) if (date !== undefined) yield date;
}
