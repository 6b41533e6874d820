/** How a cell begins that a spreadsheet would run: also in the full-width letters of East Asian keyboards. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The text of a cell that no spreadsheet runs as a formula: one that looks like a formula gets an apostrophe in front,
 * which spreadsheets read as "this is text". Source: OWASP, CSV injection.
 */
export function harmlessCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}
