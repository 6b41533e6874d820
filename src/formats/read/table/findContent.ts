import { type DecodedText, decode } from "../bytes/decode.ts";
import { sniff } from "../bytes/sniff.ts";
import { textContent } from "../bytes/textContent.ts";
import { jsonTables } from "./jsonTables.ts";
import type { Encoding, Found, GivenFile, Unreadable } from "../model/found.ts";
import { databaseTables } from "../database/databaseTables.ts";
import { graphTables } from "./graphTables.ts";
import type { Table } from "../model/table.ts";
import { textTable } from "./textTable.ts";
import { workbookTables } from "./workbookTables.ts";

/** What is in a file or a pasted text, by its content and never by the ending of its name. Never rejects. */
export async function findContent({ name, content }: GivenFile): Promise<Found> {
  if (typeof content === "string")
    return inText(name, { text: content.replace(/^\uFEFF/, ""), encoding: "utf-8", doubtful: [] });
  const bytes = new Uint8Array(content);
  const signature = sniff(bytes);
  if (signature === "workbook") return inWorkbook(name, content);
  if (signature === "sqlite") return inDatabase(content);
  if (signature === "zip") return inArchive(content);
  if (signature === "oldWorkbook" || signature === "openDocument") return unreadable(signature);
  const decoded = signature === "text" ? decode(bytes) : null;
  return decoded === null ? unreadable("unknown") : inText(name, decoded);
}

function inText(name: string, { text, encoding, doubtful }: DecodedText): Found {
  const content = textContent(text);
  if (content === "nothing") return { is: "nothing" };
  if (content === "json") return inJson(name, text, encoding);
  if (content === "xml") return inXml(text, encoding);
  if (content === "webPage") return unreadable("webPage");
  if (content === "googleSheet") return { is: "link", to: "google-sheet" };
  if (content === "link") return { is: "link", to: "elsewhere" };
  return { is: "tables", from: "text", tables: [textTable(name, text)], encoding, doubtful };
}

/** A list is no case, also where it is not all here. */
function inJson(name: string, text: string, encoding: Encoding): Found {
  const tables = jsonTables(name, text);
  if (tables?.every(({ headers }) => headers.length === 0)) return { is: "nothing" };
  if (tables !== null)
    return {
      is: "tables",
      from: isEntry(text, tables) ? "jsonEntry" : "json",
      tables,
      encoding,
      doubtful: [],
    };
  return text.trimStart().startsWith("[") ? unreadable("unknown") : { is: "json", text, encoding };
}

/** A few facts on one thing, which go with a list or with nothing. */
function isEntry(text: string, tables: readonly Table[]): boolean {
  return text.trimStart().startsWith("{") && tables.length === 1;
}

function inXml(text: string, encoding: Encoding): Found {
  const tables = graphTables(text);
  if (tables === null) return { is: "xml", text, encoding };
  return { is: "tables", from: "graph", tables, encoding, doubtful: [] };
}

/** All tables in an archive together. One inside another is not unpacked, and files that are no tables are passed over. */
async function inArchive(bytes: ArrayBuffer): Promise<Found> {
  const { archivedFiles } = await import("../bytes/archivedFiles.ts");
  try {
    const files = archivedFiles(bytes).filter(({ content }) => !isArchive(content));
    const found = (await Promise.all(files.map(findContent))).filter((one) => one.is === "tables");
    const tables = found.flatMap((one) => one.tables);
    const telling = tables.filter(({ headers, rows }) => headers.length > 1 && rows.length > 0);
    const [first] = found;
    if (first === undefined || telling.length === 0) return { is: "zip" };
    return { ...first, tables: telling, doubtful: [...new Set(found.flatMap(({ doubtful }) => doubtful))] };
  } catch (error) {
    return error instanceof RangeError ? unreadable("largeArchive") : { is: "zip" };
  }
}

function isArchive(content: GivenFile["content"]): boolean {
  return typeof content !== "string" && sniff(new Uint8Array(content)) === "zip";
}

async function inDatabase(content: ArrayBuffer): Promise<Found> {
  const tables = await databaseTables(content);
  if (tables === "noReader") return unreadable("noDatabaseReader");
  if (tables === "unknown") return unreadable("unknownDatabase");
  if (tables.length === 0) return { is: "nothing" };
  return { is: "tables", from: "database", tables, encoding: "utf-8", doubtful: [] };
}

async function inWorkbook(name: string, content: ArrayBuffer): Promise<Found> {
  const tables = await workbookTables(name, content).catch(() => "tooLarge" as const);
  if (tables === "tooLarge") return unreadable("largeWorkbook");
  if (tables === null) return unreadable("brokenWorkbook");
  if (tables.length === 0) return { is: "nothing" };
  return { is: "tables", from: "workbook", tables, encoding: "utf-8", doubtful: [] };
}

function unreadable(why: Unreadable): Found {
  return { is: "unreadable", why };
}
