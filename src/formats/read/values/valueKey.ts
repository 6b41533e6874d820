const LATIN_MARKS = /[\u0300-\u036F]/g;

/** By what values are the same: without case, accents of Latin letters and repeated space. "" for an empty cell. */
export function valueKey(text: string): string {
  const letters = text.normalize("NFKD").replaceAll(LATIN_MARKS, "").toLowerCase();
  return letters.replaceAll("ß", "ss").replaceAll(/\s+/g, " ").trim();
}
