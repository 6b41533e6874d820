import { type Block, EDGE } from "./block.ts";
import type { Line } from "./lineCost.ts";

/** How far wishes follow the room that blocks need, rather than their true alignment. */
const BY_ROOM = 0.6;
/** From the edge to the outermost wish, in CSS pixels: half a plate. */
const REACH_INWARD = 45;

/**
 * Where blocks would like to be across: those with an alignment in its order, at the mean of their true place (on a
 * signed square-root scale, which spreads the middle) and of what the blocks before them need; the others at the mean of
 * what they are joined with, or in the middle. No two with an alignment wish for the same place.
 */
export function wishesAcross(
  blocks: readonly Block[],
  lines: readonly Line[],
  width: number,
): readonly number[] {
  const aligned = new Map(alignedWishes(blocks, width));
  return blocks.map((_, at) => aligned.get(at) ?? meanOf(neighbourWishes(at, lines, aligned)) ?? width / 2);
}

function alignedWishes(blocks: readonly Block[], width: number): [number, number][] {
  const order = blocks.flatMap(({ alignment }, at) => (alignment === null ? [] : [{ at, alignment }]));
  order.sort((left, right) => left.alignment - right.alignment || left.at - right.at);
  const total = order.reduce((sum, { at }) => sum + widthOf(blocks[at]), 0);
  const edge = Math.min(EDGE + REACH_INWARD, width / 3);
  let before = 0;
  return order.map(({ at, alignment }) => {
    const room = widthOf(blocks[at]);
    const byRoom = (before + room / 2) / total;
    before += room;
    const byAlignment = (1 + Math.sign(alignment) * Math.sqrt(Math.abs(alignment))) / 2;
    const share = BY_ROOM * byRoom + (1 - BY_ROOM) * byAlignment;
    return [at, edge + share * (width - 2 * edge)];
  });
}

function widthOf(block: Block | undefined): number {
  const around = block?.shapes[0]?.around;
  return around === undefined ? 0 : around.right - around.left;
}

function neighbourWishes(at: number, lines: readonly Line[], aligned: ReadonlyMap<number, number>): number[] {
  return lines.flatMap(([source, target]) => {
    const other = source === at ? target : target === at ? source : -1;
    return aligned.get(other) ?? [];
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
