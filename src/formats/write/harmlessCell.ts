/**
 * What a spreadsheet would run: a text that begins with an equals sign, or with a plus, minus or at sign and goes on as a
 * formula does, with a call, a program to start, a sheet or a cell of one; also after tabs and line ends, and in the
 * full-width letters of East Asian keyboards. A text that only begins like one ("-ism", "+49 30", "@handle") runs nothing.
 */
const RUNS = /^[\t\r\n]*(?:[=＝]|[+\-@＋－＠](?=.*[(|!=（｜！＝]|\$?[A-Z]{1,3}\$?\d))/su;

/**
 * The text of a cell that no spreadsheet runs as a formula: one that would be run gets an apostrophe in front, which
 * spreadsheets read as "this is text". Source: OWASP, CSV injection.
 */
export function harmlessCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}
