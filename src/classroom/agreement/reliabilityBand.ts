/** What a value of alpha allows: to rely on the codes, to conclude with care, or neither. */
export type ReliabilityBand = "reliable" | "tentative" | "unreliable";

/** The band of a value of alpha, taken with three decimals, as it is shown. Source: Krippendorff 2004, Content Analysis, ch. 11: .800 and .667. */
export function reliabilityBand(alpha: number): ReliabilityBand {
  const shown = Math.round(alpha * 1000) / 1000;
  if (shown >= 0.8) return "reliable";
  return shown >= 0.667 ? "tentative" : "unreliable";
}
