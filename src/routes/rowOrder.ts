import type { TableColumn, TableOrder } from "../chart/tableRows.ts";
import type { RowOrder } from "../store/explorerState.ts";

/** The order of the table's rows as the address writes it: "-statements" for most statements first. */
export function rowOrder({ column, isDescending }: TableOrder): RowOrder {
  return isDescending ? `-${column}` : column;
}

/** The other way round. */
export function tableOrder(order: RowOrder): TableOrder {
  return { column: order.replace("-", "") as TableColumn, isDescending: order.startsWith("-") };
}
