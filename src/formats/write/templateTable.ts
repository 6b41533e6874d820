import type { Table } from "./tableCsv.ts";

/** The headers of a template by what their columns hold, and its example rows. */
export interface TemplateWords {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;
}

/** A template as a table, for `tableCsv` and `workbook`. */
export function templateTable({ columns, rows }: TemplateWords): Table {
  const names = Object.keys(columns);
  return {
    columns: Object.values(columns),
    rows: Object.values(rows).map((row) => names.map((name) => row[name] ?? "")),
  };
}
