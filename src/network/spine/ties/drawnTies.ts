import type { SpineFrame } from "../model/spineRequest.ts";
import type { GroupTie } from "./tieRibbon.ts";

/** Which ties between groups are drawn, and how much they carry. */
export interface DrawnGroupTies {
  /** The strongest first. */
  readonly ties: readonly GroupTie[];
  /** Those of so much a pair or more are drawn; null where all are, or as many of equals as there is room for. */
  readonly from: number | null;
  readonly all: number;
  /** From 0 to 1: how much of what all between groups add up, a pair. */
  readonly share: number;
  /** Of how many that are drawn with nothing filtered they are left; null where nothing is filtered. */
  readonly leftOf: number | null;
}

/** So many square CSS pixels each ribbon between groups needs to be followed. */
const ROOM = 30_000;
const LEAST = 8;
const LEAST_FILLED = 0.5;

/** The ties between different groups that a frame has room for: from a number on that can be said in one sentence. */
export function drawnGroupTies(ties: readonly GroupTie[], frame: SpineFrame): DrawnGroupTies {
  const between = ties.filter(({ one, other }) => one !== other).toSorted(strongestFirst);
  const budget = Math.max(LEAST, Math.floor((frame.width * frame.height) / ROOM / frame.letters));
  const found = within(between, budget);
  return { ...found, all: between.length, share: shareOf(found.ties, between), leftOf: null };
}

/** What a filter leaves of the ties that are drawn of the whole case: no others, which would have no room of their own. */
export function leftOfDrawn({ ties }: DrawnGroupTies, shown: readonly GroupTie[]): DrawnGroupTies {
  const known = new Set(ties.map(tieKey));
  const between = shown.filter(({ one, other }) => one !== other).toSorted(strongestFirst);
  const left = between.filter((tie) => known.has(tieKey(tie)));
  return { ties: left, from: null, all: between.length, share: shareOf(left, between), leftOf: ties.length };
}

/** The same for a tie of the whole case and what a filter leaves of it. */
export function tieKey({ kind, one, other }: GroupTie): string {
  return `${kind} ${one} ${other}`;
}

function shareOf(some: readonly GroupTie[], all: readonly GroupTie[]): number {
  const sumOf = (ties: readonly GroupTie[]) => ties.reduce((sum, { mean }) => sum + mean, 0);
  return sumOf(some) / Math.max(sumOf(all), Number.MIN_VALUE);
}

function within(between: readonly GroupTie[], budget: number): Pick<DrawnGroupTies, "ties" | "from"> {
  if (between.length <= budget) return { ties: between, from: null };
  const from = roundedUp(between[budget - 1]?.mean ?? 0);
  const ties = between.filter(({ mean }) => mean >= from);
  return ties.length >= budget * LEAST_FILLED
    ? { ties, from }
    : { ties: between.slice(0, budget), from: null };
}

/** To two figures: 0.1234 is 0.13. */
function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const places = Math.max(0, 1 - Math.floor(Math.log10(value)));
  return Math.ceil(value * 10 ** places - 1e-9) / 10 ** places;
}

function strongestFirst(one: GroupTie, other: GroupTie): number {
  return (
    other.mean - one.mean ||
    one.one - other.one ||
    one.other - other.other ||
    (one.kind < other.kind ? -1 : 1)
  );
}
