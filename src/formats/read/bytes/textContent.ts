/** What a text is, by how it begins. */
export type TextContent = "nothing" | "json" | "xml" | "webPage" | "googleSheet" | "link" | "rows";

/** What a text is: a table of rows if it is nothing else. */
export function textContent(text: string): TextContent {
  const trimmed = text.trim();
  if (trimmed === "") return "nothing";
  if (isJson(trimmed)) return "json";
  if (trimmed.startsWith("<"))
    return /^<(?:!doctype html|html|meta|table)/i.test(trimmed) ? "webPage" : "xml";
  return linkContent(trimmed) ?? "rows";
}

/** A header may begin with a bracket, but no table begins as a JSON text does. */
function isJson(text: string): boolean {
  return /^(?:\{\s*["}]|\[\s*(?:\{|\]$))/.test(text);
}

function linkContent(text: string): TextContent | null {
  if (!/^https?:\/\/\S+$/i.test(text)) return null;
  return /^https?:\/\/(?:docs|sheets|drive)\.google\.com\//i.test(text) ? "googleSheet" : "link";
}
