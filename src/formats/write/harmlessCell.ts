/**
 * What a spreadsheet would run: a text that begins with an equals sign, or with a plus, minus or at sign and goes on as a
 * formula does, with a call, a program to start, a sheet or a cell of one; also after tabs and line ends, and in the
 * full-width letters of East Asian keyboards. A text that only begins like one ("-ism", "+49 30", "@handle") runs nothing.
 */
const RUNS = /^[\t\r\n]*(?:[=＝]|[+\-@＋－＠](?=.*[(|!=（｜！＝]|\$?[A-Z]{1,3}\$?\d))/su;

/** The same behind apostrophes that stand there already. */
const RUNS_BEHIND = new RegExp(`^'*(?=${RUNS.source.slice(1)})`, RUNS.flags);

/**
 * Where a spreadsheet that parts cells by another sign, as those of another country do, would begin a cell in the midst of
 * the text and run it: the apostrophes there. A list of points ("- first (of two)") begins no call.
 */
const RUNS_WITHIN =
  /(?<=(?:^[;,]|[^\t\r\n][;,\t\r\n])[;,\t\r\n]*)'*(?=[=＝]|[+\-@＋－＠](?:\w*[(（]|[^;,\t\r\n]*[|｜]))/gu;

/**
 * The text of a cell that no spreadsheet runs as a formula: what would be run gets an apostrophe in front, which
 * spreadsheets read as "this is text". So does one that only an apostrophe of its own keeps from being run, so that
 * `guardedText` gives both as they were. Source: OWASP, CSV injection.
 */
export function harmlessCell(text: string): string {
  const within = text.replaceAll(RUNS_WITHIN, (apostrophes) => `'${apostrophes}`);
  return RUNS_BEHIND.test(text) ? `'${within}` : within;
}

/** The text that `harmlessCell` has guarded, in a cell of a file: only an apostrophe before what would be run is its own. */
export function guardedText(cell: string): string {
  const text = cell.replaceAll(RUNS_WITHIN, (apostrophes) => apostrophes.slice(1));
  return text.startsWith("'") && RUNS_BEHIND.test(text) ? text.slice(1) : text;
}
