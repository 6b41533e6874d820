import { type Fields, hasFields } from "../../../case/check/caseDraft.ts";
import type { Path } from "../../../case/check/fault.ts";
import type { RowFault, Table } from "../model/table.ts";
import { repeatedFields } from "../bytes/repeatedFields.ts";
import { tidyCell } from "./tidyCell.ts";

/** The lists of what a file of Kumu holds. */
const KUMU = ["elements", "connections"] as const;

/**
 * The tables in a JSON text that is no case: a list of entries, the elements and connections of Kumu, or a few facts on one
 * thing. Null for what may be a case.
 */
export function jsonTables(name: string, text: string): readonly Table[] | null {
  const json = parsed(text);
  if (Array.isArray(json)) return [entriesTable(name, json, repeatedFields(text, json))];
  if (!hasFields(json)) return null;
  if (KUMU.every((list) => Array.isArray(json[list]))) return kumuTables(json, repeatedFields(text, json));
  const isFlat = Object.values(json).every((value) => !hasFields(value));
  const isEntry = isFlat && !("format" in json);
  return isEntry ? [entriesTable(name, [json], repeatedFields(`[${text}]`, [json]))] : null;
}

function kumuTables(json: Fields, twice: readonly Path[]): readonly Table[] {
  return KUMU.map((list) => {
    const inList = twice.filter(([first]) => first === list).map(([, ...rest]) => rest);
    return entriesTable(list, json[list] as readonly unknown[], inList);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a data base adds for itself, as `_id`, is passed over where the entries have their own. */
function entriesTable(name: string, entries: readonly unknown[], twice: readonly Path[]): Table {
  const rows = entries.map((entry): Fields => (hasFields(entry) ? entry : {}));
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  const headers = [...keys].filter((key) => !keys.has(key.replace(/^_/, "")) || !key.startsWith("_"));
  return {
    name,
    headers,
    rows: rows.map((row) => headers.map((header) => cellText(Object.hasOwn(row, header) ? row[header] : ""))),
    lines: rows.map((_, at) => at + 1),
    faults: twice.flatMap(givenTwice),
    leftOut: [],
  };
}

function givenTwice([entry, field]: Path): readonly RowFault[] {
  if (typeof entry !== "number" || field === undefined) return [];
  return [{ row: entry + 1, column: String(field), problem: "givenTwice", value: "", stops: true }];
}

/** Several values in one cell are parted as Kumu parts them; an entry inside an entry is named by its id, or its label. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join("|");
  if (hasFields(value)) return cellText(value["id"] ?? value["_id"] ?? value["label"]);
  return typeof value === "string" ? tidyCell(value) : JSON.stringify(value);
}
