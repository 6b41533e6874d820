import { valueKey } from "./valueKey.ts";

/** The months in English, German, French and Spanish, as they are written and shortened. */
const MONTHS = [
  "january jan januar jänner jaenner janvier janv enero ene",
  "february feb februar februar feber fevrier février fevr févr febrero",
  "march mar märz maerz mrz mär mars marzo",
  "april apr avril avr abril abr",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet juil julio",
  "august aug août aout agosto ago",
  "september sep sept septembre septiembre setiembre set",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez décembre decembre déc diciembre dic",
].map((names) => names.split(" "));

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [valueKey(name), at + 1] as const)),
);

/** The number of a month from 1 to 12 by its name or its short form, with or without a full stop; null for another word. */
export function monthOf(word: string): number | null {
  return NUMBERS.get(valueKey(word).replace(/\.$/, "")) ?? null;
}
