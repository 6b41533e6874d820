import type { SpineFrame } from "../model/spineRequest.ts";

/** So many square CSS pixels each ribbon needs to be followed. */
const ROOM = 11_500;
/** A filter that leaves little is not worth fewer than these. */
const LEAST = 24;

/** How many ribbons a picture of this size has room for. */
export function ribbonBudget({ width, height, letters }: SpineFrame): number {
  return Math.max(LEAST / 2, Math.floor((width * height) / ROOM / letters));
}

/** How many are drawn of what passes a filter: fewer as less passes, so that it is never busier than the whole. */
export function filteredBudget(budget: number, passing: number, all: number): number {
  const share = all === 0 ? 1 : passing / all;
  return Math.max(Math.min(budget, LEAST), Math.round(budget * share));
}
