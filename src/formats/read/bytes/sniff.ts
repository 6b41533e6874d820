/** What the first bytes of a file, or names inside it, say that it is. */
export type Signature = "sqlite" | "workbook" | "openDocument" | "zip" | "oldWorkbook" | "binary" | "text";

/** What a file is, by its content. Sources: SQLite, file format, 1.3; PKWARE, APPNOTE, 4.3; Microsoft, MS-CFB, 2.2. */
export function sniff(bytes: Uint8Array): Signature {
  if (beginsWith(bytes, "SQLite format 3\0")) return "sqlite";
  if (beginsWith(bytes, "PK\u0003\u0004") || beginsWith(bytes, "PK\u0005\u0006")) return zipContent(bytes);
  if (beginsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) return "oldWorkbook";
  return BINARY.some((start) => beginsWith(bytes, start)) ? "binary" : "text";
}

/** PDF, PNG, JPEG, GIF, gzip: what people choose by mistake, and what could pass for a text. */
const BINARY = ["%PDF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "\u001F\u008B"];

function zipContent(bytes: Uint8Array): Signature {
  if (holds(bytes, "xl/workbook.")) return "workbook";
  return holds(bytes.subarray(0, 200), "opendocument.spreadsheet") ? "openDocument" : "zip";
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** Names of files are written in a zip as they are. */
function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (beginsWith(bytes.subarray(at, at + name.length), name)) return true;
  return false;
}
