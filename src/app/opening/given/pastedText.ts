/** The text of what is pasted or dropped: cells of a spreadsheet with tabs between them, also where it comes as a web page alone. */
export function pastedText(data: Pick<DataTransfer, "getData">): string {
  const text = data.getData("text/plain");
  return text === "" ? cellsIn(data.getData("text/html")) : text;
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
