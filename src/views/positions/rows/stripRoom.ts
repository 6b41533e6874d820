import type { ContestRow, Stand } from "../../../network/rows/contestRows.ts";
import { type StandBlock, middleBlock, sideBlock, standScale } from "./standBlock.ts";

/** Where the middle line stands, as a share of the width: at the same place in every row. */
export const MIDDLE = 0.42;
/** Of the names, in CSS pixels at the usual size of letters. */
export const NAME_SIZE = 13;
const GAP = 8;

/** Names that stand together on one side, the first nearest to the line. */
export interface SideNames {
  readonly of: "side" | "mixed" | "abstain";
  readonly stands: readonly Stand[];
  readonly lines: number;
}

/** One side of a row: its marks, and the names outside of them with the width that is left. */
export interface StripSide {
  readonly block: StandBlock;
  readonly names: readonly SideNames[];
  readonly nameWidth: number;
}

/** A row as it is drawn in a width: who says no at the start, who says yes at the end, the others on the line. */
export interface StripRoom {
  readonly start: StripSide;
  readonly middle: StandBlock;
  readonly end: StripSide;
  /** From the line to the first mark of a side. */
  readonly clear: number;
}

/** Gives marks and names their room. Names give way to marks, and are those of what is shown. */
export function stripRoom({ stands }: ContestRow, width: number): StripRoom {
  const { support, oppose, mixed, abstain } = stands;
  const { start, middle, end, clear } = blocksOf(stands, width);
  const isMixedAtStart = oppose.length === 0 || support.length > 0;
  const isAbstainAtStart = mixed.length > 0 ? !isMixedAtStart : isMixedAtStart;
  const side = (own: readonly Stand[], block: StandBlock, isStart: boolean): StripSide => {
    const names = namesOf([
      ["side", own],
      ["mixed", isMixedAtStart === isStart ? mixed : []],
      ["abstain", isAbstainAtStart === isStart ? abstain : []],
    ]);
    const share = (isStart ? MIDDLE : 1 - MIDDLE) * width;
    return { block, names, nameWidth: share - clear - block.width - (own.length > 0 ? GAP : 0) };
  };
  return { start: side(oppose, start, true), middle, end: side(support, end, false), clear };
}

/** The marks of a row, all of one scale, so that their sizes compare: so small that both sides have room. */
function blocksOf({ support, oppose, mixed, abstain }: ContestRow["stands"], width: number) {
  const between = [...mixed, ...abstain];
  const usual = standScale(Math.max(support.length, oppose.length, between.length));
  const at = (scale: number) => {
    const middle = middleBlock(between, scale);
    const [start, end] = [sideBlock(oppose, scale), sideBlock(support, scale)];
    const clear = between.length === 0 ? GAP : middle.width / 2 + GAP;
    const fits = clear + start.width <= MIDDLE * width && clear + end.width <= (1 - MIDDLE) * width;
    return { start, middle, end, clear, fits };
  };
  const smaller = [1, 0.8, 0.6, 0.4].map((share) => at(usual * share));
  return smaller.find(({ fits }) => fits) ?? at(usual * 0.3);
}

/** Two lines in all, also where two kinds of names share a side. */
function namesOf(kinds: readonly (readonly [SideNames["of"], readonly Stand[]])[]): readonly SideNames[] {
  const there = kinds
    .map(([of, stands]) => ({ of, stands: stands.filter(({ shown }) => shown.length > 0) }))
    .filter(({ stands }) => stands.length > 0);
  return there.map((names) => ({ ...names, lines: there.length > 1 ? 1 : 2 }));
}
