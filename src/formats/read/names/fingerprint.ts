import { valueKey } from "../values/valueKey.ts";

/**
 * By what two names are probably one: without case, accents, punctuation and the order of words; "ue" counts as "ü". Source:
 * OpenRefine, "Clustering methods in depth", fingerprint.
 */
export function fingerprint(name: string): string {
  const plain = valueKey(name).replaceAll(/[^\p{L}\p{M}\p{N}\s]+/gu, " ");
  const words = plain.split(/\s+/).filter((word) => word !== "");
  const folded = words.map((word) => word.replaceAll(/([aou])e/g, "$1").replaceAll("ø", "o"));
  return [...new Set(folded)].toSorted().join(" ");
}
