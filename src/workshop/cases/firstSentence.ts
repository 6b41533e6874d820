import type { Case } from "../../case/case.ts";

/** The first sentence of a case's summary. */
export function firstSentence({ summary, language }: Case): string {
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(summary);
  return first?.segment.trim() ?? summary;
}
