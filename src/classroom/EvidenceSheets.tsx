/** As many quotes for either side of a proposition, for a structured controversy. */
export function EvidenceSheets() {
  return null;
}
