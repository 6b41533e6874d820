import { useMemo, useState } from "react";
import { useInTasks } from "../hooks/useInTasks.ts";
import { usePrinting } from "../hooks/usePrinting.ts";
import type { SortedRows } from "./sortRows.ts";

/** So many rows are drawn at once, and more on demand. On paper too, where nothing can be demanded. */
const WHOLE = 500;
/** Of more than those, so many are at first. */
const FEW = 100;
/** More than these are sorted in more tasks than one. */
const MANY = 2000;

interface FirstRows<Row> {
  /** The rows that are drawn, in their order, and of which they are the first; null before they are found. */
  readonly found: { readonly of: SortedRows<Row>; readonly rows: readonly Row[] } | null;
  /** How many more can be had at once. */
  readonly next: number;
  readonly drawMore: () => void;
}

interface Found<Row> {
  readonly of: SortedRows<Row>;
  readonly rows: readonly Row[];
  /** How many of them are drawn. */
  readonly limit: number;
}

/** What was found of rows that are still kept, so that who comes back finds it there. */
const known = new WeakMap<object, Found<unknown>>();

/** The rows with which a table begins, which are found as far as they are drawn; until others are, the last stay. */
export function useFirstRows<Row>(of: SortedRows<Row>): FirstRows<Row> {
  const [asked, setAsked] = useState({ of, limit: foundOf(of)?.limit ?? 0 });
  const limit = Math.max(of.count > WHOLE ? FEW : WHOLE, asked.of === of ? asked.limit : 0);
  const [last, setLast] = useState(() => foundOf(of));
  const next = useInTasks(of.count > MANY, () => firstOf(of, limit), [of, limit]);
  if (next !== null && next !== last) setLast(next);
  const first = next ?? last;
  const isPrinting = usePrinting();
  const found = useMemo(() => {
    const drawn = isPrinting ? Infinity : first?.limit;
    return first && { of: first.of, rows: first.rows.slice(0, drawn) };
  }, [first, isPrinting]);
  return {
    found,
    next: first === null ? 0 : Math.min(WHOLE, Math.max(0, first.of.count - first.limit)),
    drawMore: () => setAsked({ of, limit: limit + WHOLE }),
  };
}

function foundOf<Row>(of: SortedRows<Row>): Found<Row> | null {
  // The map is keyed by what gave the rows, which no type of a map can say.
  return (known.get(of) as Found<Row> | undefined) ?? null;
}

function* firstOf<Row>(of: SortedRows<Row>, limit: number): Generator<unknown, Found<Row>> {
  const before = foundOf(of);
  if (before?.limit === limit) return before;
  const found = { of, limit, rows: yield* of.first(Math.max(limit, WHOLE)) };
  known.set(of, found);
  return found;
}
