import type { Case } from "../../case/case.ts";

/** The first sentence of a case's summary, or its question where it has none. */
export function firstSentence({ summary, question, language }: Case): string {
  if (summary === undefined) return question;
  const [first] = new Intl.Segmenter(language, { granularity: "sentence" }).segment(summary);
  return first?.segment.trim() ?? summary;
}
