/** The text of what is pasted or dropped: cells of a spreadsheet with tabs between them, also where it comes as a web page alone. */
export function pastedText(data: Pick<DataTransfer, "getData">): string {
  const text = data.getData("text/plain");
  if (text !== "") return text;
  const html = data.getData("text/html");
  return html.length > MOST_OF_A_PAGE ? html : cellsIn(html);
}

/** Cells are looked for in no longer page, which a page must take apart itself. */
const MOST_OF_A_PAGE = 500_000;

/** What a field holds once a text is pasted where its cursor or its selection is. */
export function pastedInto(field: HTMLTextAreaElement, pasted: string): string {
  const { value, selectionStart, selectionEnd } = field;
  return value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
}

/** A browser puts so much into a field within some milliseconds; the time grows with the square of the lines. */
const FIELD_LETTERS = 20_000;
const FIELD_LINES = 500;

/** Whether a text is too much for a field. */
export function isMuch(text: string): boolean {
  return text.length > FIELD_LETTERS || text.split("\n", FIELD_LINES + 1).length > FIELD_LINES;
}

/** The cells of the first table in a web page, a row a line; "" if it has none. Nothing in it runs or is loaded. */
export function cellsIn(html: string): string {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  const rows = [...(table?.querySelectorAll("tr") ?? [])];
  return rows.map((row) => [...row.querySelectorAll("th, td")].map(cellText).join("\t")).join("\n");
}

/** In quotation marks where it would be read as several cells else. */
function cellText(cell: Element): string {
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\n");
  const text = (cell.textContent ?? "").trim();
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
