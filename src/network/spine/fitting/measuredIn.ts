import type { Lettering, MeasureText } from "../model/spineRequest.ts";

/** Widths at the size in which letters are drawn. */
export function measuredIn(measure: MeasureText, letters: number): MeasureText {
  return letters === 1 ? measure : (text: string, lettering: Lettering) => measure(text, lettering) * letters;
}
