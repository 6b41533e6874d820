import type { DateOrder } from "../model/choices.ts";
import type { Question } from "../model/question.ts";
import { orderOf } from "./readDate.ts";

/** How a column of dates is to be read: in the order that one of its cells has alone, else in the one chosen. */
export interface ColumnOrder {
  /** Null where no cell decides, or cells contradict one another. */
  readonly decided: DateOrder | null;
  readonly decidedBy: string | null;
  /** Cells that can be read in both orders. */
  readonly open: readonly string[];
}

/** What the cells of a column tell of the order of day and month. */
export function columnOrder(cells: readonly string[]): ColumnOrder {
  const orders = new Map<DateOrder | "either", string>();
  const open = new Set<string>();
  for (const cell of new Set(cells)) {
    const order = orderOf(cell);
    if (order === null) continue;
    if (!orders.has(order)) orders.set(order, cell);
    if (order === "either") open.add(cell);
  }
  const [dayFirst, monthFirst] = [orders.get("day-first"), orders.get("month-first")];
  const contradict = dayFirst !== undefined && monthFirst !== undefined;
  const decidedBy = contradict ? null : (dayFirst ?? monthFirst ?? null);
  const decided = dayFirst === undefined ? ("month-first" as const) : ("day-first" as const);
  return { decided: decidedBy === null ? null : decided, decidedBy, open: [...open] };
}

const MOST_EXAMPLES = 5;

/** The one question about the order of day and month in all columns of dates; none where no cell can be misread. */
export function askedDates(
  columns: readonly ColumnOrder[],
  chosen: DateOrder | undefined,
): readonly (Question & { readonly asks: "dates" })[] {
  const doubtful = columns.filter(({ open }) => open.length > 0);
  if (doubtful.length === 0) return [];
  const decisive = doubtful.every(({ decided }) => decided !== null) ? doubtful[0] : undefined;
  const examples = doubtful.flatMap(({ open }) => open).slice(0, MOST_EXAMPLES);
  const answer = decisive?.decided ?? chosen ?? null;
  return [{ asks: "dates", examples, decidedBy: decisive?.decidedBy ?? null, answer }];
}
