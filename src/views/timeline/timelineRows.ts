import type { DaySpan } from "../../case/daySpan.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { STANCES } from "../../case/statement.ts";
import { type StatementSet, placesIn, setSize } from "../../case/statementSet.ts";
import { type Steps, eachOf } from "../../case/steps/steps.ts";
import { firstInOrder } from "../../ui/table/firstInOrder.ts";
import {
  type RowComparisons,
  type RowSorting,
  type SortedRows,
  comparisonOf,
} from "../../ui/table/sortRows.ts";
import { type Event, numberedEvents } from "./lanes/eventMarks.ts";
import { type DatedStatement, saidStatements } from "./lanes/statementMarks.ts";
import type { TimelineColumn } from "./timelineColumns.ts";

/** A statement or an event as a row of the table that says the same as the timeline. */
export type TimelineRow =
  | ({ readonly kind: "statement"; readonly order: number } & DatedStatement)
  | { readonly kind: "event"; readonly order: number; readonly event: Event; readonly days: DaySpan | null };

type Compare = (left: string, right: string) => number;

/** A row for each visible statement and each event, sorted by one column; what has no date comes last either way. */
export function timelineRows(
  index: CaseIndex,
  visible: StatementSet,
  sorting: RowSorting<TimelineColumn>,
  compare: Compare,
): SortedRows<TimelineRow> {
  const order = orderOf(sorting, compare);
  return {
    count: index.case.events.length + setSize(visible),
    *first(many) {
      return yield* firstInOrder(yield* allRows(index, visible), many, order);
    },
  };
}

function* allRows(index: CaseIndex, visible: StatementSet): Steps<TimelineRow[]> {
  const rows = numberedEvents(index.case.events).map(({ event, days }, order): TimelineRow => ({
    kind: "event",
    order,
    event,
    days,
  }));
  yield* eachOf(placesIn(visible), (place) => {
    for (const one of saidStatements({ index, visible }, [place]))
      rows.push({ kind: "statement", order: rows.length, ...one });
  });
  return rows;
}

function orderOf(
  sorting: RowSorting<TimelineColumn>,
  compare: Compare,
): (left: TimelineRow, right: TimelineRow) => number {
  const order = comparisonOf(sorting, comparisons(compare));
  if (sorting.column !== "when") return order;
  return (left, right) =>
    hasDate(left) && hasDate(right) ? order(left, right) : Number(hasDate(right)) - Number(hasDate(left));
}

function hasDate({ days }: TimelineRow): boolean {
  return days !== null;
}

function comparisons(compare: Compare): RowComparisons<TimelineRow, TimelineColumn> {
  const byText = (text: (row: TimelineRow) => string) => (left: TimelineRow, right: TimelineRow) =>
    compare(text(left), text(right));
  return {
    when: (left, right) =>
      firstDay(left) - firstDay(right) || lastDay(left) - lastDay(right) || left.order - right.order,
    what: byText(({ kind }) => kind),
    who: byText((row) => (row.kind === "event" ? "" : row.actor.name)),
    stance: (left, right) => stanceRank(left) - stanceRank(right),
    proposition: byText((row) => (row.kind === "event" ? "" : row.proposition.label)),
    words: byText(wordsOf),
  };
}

/** What a row says in words; empty where none are known. */
export function wordsOf(row: TimelineRow): string {
  return row.kind === "event" ? row.event.title : (row.statement.summary ?? row.statement.quote?.text ?? "");
}

/** What has no date comes after all that has one, with a number that can be subtracted. */
const NEVER = 1e9;
const firstDay = ({ days }: TimelineRow) => days?.first ?? NEVER;
const lastDay = ({ days }: TimelineRow) => days?.last ?? NEVER;
const stanceRank = (row: TimelineRow) =>
  row.kind === "event" ? STANCES.length : STANCES.indexOf(row.statement.stance);
