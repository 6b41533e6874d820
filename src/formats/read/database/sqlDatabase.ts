/** A value of a cell; bytes of pictures and such are never asked for. */
type SqlValue = string | number | Uint8Array | null;

/** A data base that was opened, as far as it is used here. */
export interface SqlDatabase {
  /** Rejected statements throw. */
  readonly exec: (
    query: string,
  ) => readonly { readonly columns: readonly string[]; readonly values: readonly (readonly SqlValue[])[] }[];
  readonly close: () => void;
}

/** What the script of sql.js gives. */
export interface Sql {
  readonly Database: new (bytes: Uint8Array) => SqlDatabase;
}

/** The rows that a query gives, as texts; "" for what is not there. */
export function rowsOfQuery(database: SqlDatabase, query: string): readonly (readonly string[])[] {
  const [result] = database.exec(query);
  return (result?.values ?? []).map((row) => row.map((value) => (value === null ? "" : String(value))));
}

/** The columns of a table with their types, in capitals; empty where there is no such table. */
export function columnTypes(database: SqlDatabase, table: string): ReadonlyMap<string, string> {
  const rows = rowsOfQuery(database, `PRAGMA table_info(${table})`);
  return new Map(rows.map(([, name = "", type = ""]) => [name, type.toUpperCase()]));
}
