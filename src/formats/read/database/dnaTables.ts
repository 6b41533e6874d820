import type { Table } from "../model/table.ts";
import { dayOfSeconds } from "../values/readDate.ts";
import { type DnaSchema, dnaSchema } from "./dnaSchema.ts";
import { OWN, valuesIn } from "./dnaValues.ts";
import { type SqlDatabase, rowsOfQuery } from "./sqlDatabase.ts";

type Cells = ReadonlyMap<string, string>;

/** The headers of an event list that stand before and behind the variables. */
const BEFORE = ["statement_id", "time"];
const BEHIND = [
  "start_position",
  "stop_position",
  "text",
  "document_id",
  "document_title",
  "document_author",
  "document_source",
  "document_section",
  "document_type",
  "actor_type",
  "actor_alias",
  "actor_note",
];

/**
 * What a file of Discourse Network Analyzer holds, as an event list for each type of statement that is used, with the texts
 * as they are. Null for any other data base. Who coded is never read. Source: Discourse Network Analyzer, `ConnectionProfile`
 * and `Sql`.
 */
export function dnaTables(database: SqlDatabase): readonly Table[] | null {
  const schema = dnaSchema(database);
  if (schema === null) return null;
  const [documents, values] = [documentsIn(database, schema), valuesIn(database, schema)];
  const variables = rowsOfQuery(database, "SELECT Variable, StatementTypeId FROM VARIABLES ORDER BY ID");
  const statements = rowsOfQuery(
    database,
    "SELECT ID, StatementTypeId, DocumentId, Start, Stop FROM STATEMENTS ORDER BY ID",
  );
  const types = rowsOfQuery(database, "SELECT ID, Label FROM STATEMENTTYPES ORDER BY ID");
  return types.flatMap(([type = "", label = ""]): Table[] => {
    const own = statements.filter((statement) => statement[1] === type);
    if (own.length === 0) return [];
    const names = variables.flatMap(([name = "", of]) => (of === type ? [name] : []));
    const cells = own.map((statement) => statementCells(statement, documents, values));
    const asked = new Set(cells.flatMap((one) => [...one.keys()].filter((header) => header.startsWith(OWN))));
    const headers = [...BEFORE, ...names, ...BEHIND, ...asked];
    const rows = cells.map((one) => headers.map((header) => (one.get(header) ?? "").trim().normalize("NFC")));
    const lines = own.map(([id]) => Number(id));
    return [{ name: label, headers, rows, lines, faults: [], leftOut: [] }];
  });
}

function statementCells(
  [id = "", , document = "", start = "", stop = ""]: readonly string[],
  documents: ReadonlyMap<string, Cells>,
  values: ReadonlyMap<string, Cells>,
): Cells {
  const told = documents.get(document);
  // Java counts as JavaScript does; what SQLite itself cuts would be shifted behind an emoji.
  const text = told?.get("text")?.slice(Number(start), Number(stop)) ?? "";
  return new Map([
    ...(told ?? []),
    ...(values.get(id) ?? []),
    ["statement_id", id],
    ["start_position", start],
    ["stop_position", stop],
    ["text", text],
  ]);
}

function documentsIn(database: SqlDatabase, { ticks }: DnaSchema): ReadonlyMap<string, Cells> {
  const query = "SELECT ID, Title, Author, Source, Section, Type, Text, Date FROM DOCUMENTS";
  return new Map(
    rowsOfQuery(database, query).map(([id = "", title, author, source, section, type, text, date]) => [
      id,
      new Map([
        ["document_id", id],
        ["document_title", title ?? ""],
        ["document_author", author ?? ""],
        ["document_source", source ?? ""],
        ["document_section", section ?? ""],
        ["document_type", type ?? ""],
        ["text", text ?? ""],
        ["time", dayText(Number(date) / ticks)],
      ]),
    ]),
  );
}

/** "" for what is no time. */
function dayText(seconds: number): string {
  return Number.isFinite(seconds) ? dayOfSeconds(seconds) : "";
}
