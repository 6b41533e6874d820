/**
 * What a spreadsheet would run: a text that begins with an equals sign, or with a plus, minus or at sign and goes on as a
 * formula does, with a call, a program to start, a sheet or a cell of one; also after tabs and line ends, and in the
 * full-width letters of East Asian keyboards. A text that only begins like one ("-ism", "+49 30", "@handle") runs nothing.
 */
const RUNS = /^[\t\r\n]*(?:[=＝]|[+\-@＋－＠](?=.*[(|!=（｜！＝]|\$?[A-Z]{1,3}\$?\d))/su;

/** The same behind apostrophes that stand there already. */
const RUNS_BEHIND = new RegExp(`^'*(?=${RUNS.source.slice(1)})`, RUNS.flags);

/**
 * The text of a cell that no spreadsheet runs as a formula: one that would be run gets an apostrophe in front, which
 * spreadsheets read as "this is text". So does one that only an apostrophe of its own keeps from being run, so that
 * `guardedText` gives both as they were. Source: OWASP, CSV injection.
 */
export function harmlessCell(text: string): string {
  return RUNS_BEHIND.test(text) ? `'${text}` : text;
}

/** The text that `harmlessCell` has guarded, in a cell of a file: only an apostrophe before what would be run is its own. */
export function guardedText(cell: string): string {
  return cell.startsWith("'") && RUNS_BEHIND.test(cell) ? cell.slice(1) : cell;
}
