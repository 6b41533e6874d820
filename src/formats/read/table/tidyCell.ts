const OUTER_SPACE = /^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g;

/** A cell without space around it, and in the one form that Unicode has for the same letters. */
export function tidyCell(cell: string): string {
  return cell.replaceAll(OUTER_SPACE, "").normalize("NFC");
}
