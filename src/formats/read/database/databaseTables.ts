import type { Table } from "../model/table.ts";
import { dnaTables } from "./dnaTables.ts";
import { loadSql } from "./loadSql.ts";
import type { Sql } from "./sqlDatabase.ts";

/** Why a data base gives no table: its reader cannot be had, or it is none that we know. */
export type NoTables = "noReader" | "unknown";

/** The tables in a data base of SQLite. Never rejects. */
export async function databaseTables(
  bytes: ArrayBuffer,
  load: () => Promise<Sql | null> = loadSql,
): Promise<readonly Table[] | NoTables> {
  const sql = await load();
  if (sql === null) return "noReader";
  try {
    const database = new sql.Database(new Uint8Array(bytes));
    try {
      return dnaTables(database) ?? "unknown";
    } finally {
      database.close();
    }
  } catch {
    return "unknown";
  }
}
