import type { ContestRow, Stand } from "../../../network/rows/contestRows.ts";
import { type StandBlock, middleBlock, sideBlock, standScale } from "./standBlock.ts";

/** Where the middle line stands, as a share of the width: at the same place in every row. */
export const MIDDLE = 0.42;
/** Of the names, in CSS pixels at the usual size of letters. */
export const NAME_SIZE = 13;
/** Of a line of names, where that is 1. */
const NAME_LINE = 1.25;
const LEAST_HEIGHT = 36.5;
/** Above and below the marks of a side, and those on the line. */
const SIDE_AIR = 2;
const MIDDLE_AIR = 3;
const GAP = 8;
const SIDE_LINES = 2;
/** Marks are smaller where a name would have less room than this beside them, but not much: then there are numbers. */
const NAME_ROOM = 62;

/** Names that stand together on one side, the first nearest to the line. */
export interface SideNames {
  readonly of: "side" | "mixed" | "abstain";
  readonly stands: readonly Stand[];
  readonly lines: number;
}

/** Names in lines of a width. */
export interface StripNames {
  readonly names: readonly SideNames[];
  readonly nameWidth: number;
}

/** One side of a row: its marks, and the names outside of them with the width that is left. */
export interface StripSide extends StripNames {
  readonly block: StandBlock;
}

/** A row as it is drawn in a width: who says no at the start, who says yes at the end, the others on the line. */
export interface StripRoom {
  readonly start: StripSide;
  readonly middle: StandBlock;
  readonly end: StripSide;
  /** Who is on the line: named under it, for they are on neither side. */
  readonly between: StripNames;
  /** From the line to the first mark of a side. */
  readonly clear: number;
}

/** Gives marks and names their room. Names give way to marks, and are those of what is shown. */
export function stripRoom({ stands }: ContestRow, width: number): StripRoom {
  const { support, oppose, mixed, abstain } = stands;
  const { start, middle, end, clear } = blocksOf(stands, width);
  const side = (own: readonly Stand[], block: StandBlock, share: number): StripSide => {
    const names = namesOf([["side", own, SIDE_LINES]]);
    return { block, names, nameWidth: share * width - clear - block.width - (own.length > 0 ? GAP : 0) };
  };
  const between = {
    names: namesOf([
      ["mixed", mixed, 1],
      ["abstain", abstain, 1],
    ]),
    nameWidth: 2 * Math.min(MIDDLE, 1 - MIDDLE) * width,
  };
  return {
    start: side(oppose, start, MIDDLE),
    middle,
    end: side(support, end, 1 - MIDDLE),
    between,
    clear,
  };
}

const heights = new WeakMap<ContestRow, { readonly width: number; readonly height: number }>();

/** How high a row is as `strip.css` sets it, in CSS pixels: marks with air around, and under them a line for each kind on the line. */
export function stripHeight(row: ContestRow, width: number): number {
  const known = heights.get(row);
  if (known?.width === width) return known.height;
  const height = heightOf(row, width);
  heights.set(row, { width, height });
  return height;
}

function heightOf(row: ContestRow, width: number): number {
  const { start, middle, end, between } = stripRoom(row, width);
  const sides = Math.max(start.block.height, end.block.height) + 2 * SIDE_AIR;
  const marks = Math.max(LEAST_HEIGHT, sides, middle.height + 2 * MIDDLE_AIR);
  return marks + between.names.length * NAME_SIZE * NAME_LINE;
}

/** The marks of a row, all of one scale, so that their sizes compare: so small that both sides have room. */
function blocksOf({ support, oppose, mixed, abstain }: ContestRow["stands"], width: number) {
  const between = [...mixed, ...abstain];
  const usual = standScale(Math.max(support.length, oppose.length, between.length));
  const at = (scale: number) => {
    const middle = middleBlock(between, scale);
    const [start, end] = [sideBlock(oppose, scale), sideBlock(support, scale)];
    const clear = between.length === 0 ? GAP : middle.width / 2 + GAP;
    const spare = Math.min(
      start.width === 0 ? NAME_ROOM : MIDDLE * width - clear - start.width - GAP,
      end.width === 0 ? NAME_ROOM : (1 - MIDDLE) * width - clear - end.width - GAP,
    );
    return { start, middle, end, clear, spare };
  };
  const smaller = [1, 0.8, 0.6, 0.4, 0.3].map((share) => at(usual * share));
  const named = smaller.slice(0, 3).find(({ spare }) => spare >= NAME_ROOM);
  return named ?? smaller.find(({ spare }) => spare >= -GAP) ?? at(usual * 0.3);
}

type Kind = readonly [of: SideNames["of"], stands: readonly Stand[], lines: number];

function namesOf(kinds: readonly Kind[]): readonly SideNames[] {
  return kinds
    .map(([of, stands, lines]) => ({ of, stands: stands.filter(({ shown }) => shown.length > 0), lines }))
    .filter(({ stands }) => stands.length > 0);
}
