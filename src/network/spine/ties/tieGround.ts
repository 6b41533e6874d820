import { CORNER, PORT_GAP } from "../ribbons/leavings.ts";
import type { SpineGroup, SpineLayout } from "../model/spineLayout.ts";
import type { DrawnGroupTies } from "./drawnTies.ts";
import { type GroupTie, TIE_KINDS, type TieKind } from "./tieRibbon.ts";

/** Where ties leave their groups, and how wide they are: from the whole case, so that no filter moves them. */
export interface TieGround {
  /** In CSS pixels for what one pair has. */
  readonly widthPerMean: number;
  /** The middle of a tie at the edge of a group. */
  readonly portOf: (kind: TieKind, at: number, towards: number) => number;
}

/** The widest ribbon at most, in CSS pixels. */
const WIDEST = 26;
const OF_EDGE = 0.92;

/** The ground of those ties that are drawn while nothing is filtered, and of what each group has within. */
export function tieGround(
  { groups, frame }: Pick<SpineLayout, "groups" | "frame">,
  ties: readonly GroupTie[],
  { ties: between }: Pick<DrawnGroupTies, "ties">,
): TieGround {
  const drawn = [...between, ...ties.filter(({ one, other }) => one === other)];
  const widthPerMean = scaleOf(groups, drawn, WIDEST * frame.letters);
  const ports = new Map<string, number>();
  for (const kind of TIE_KINDS) {
    const ofKind = drawn.filter((tie) => tie.kind === kind);
    groups.forEach((group, at) => {
      for (const [towards, x] of portsOf(group, slotsOf(groups, at, ofKind), widthPerMean))
        ports.set(`${kind} ${at} ${towards}`, x);
    });
  }
  return { widthPerMean, portOf: (kind, at, towards) => ports.get(`${kind} ${at} ${towards}`) ?? 0 };
}

interface Slot {
  readonly towards: number;
  /** 0 where nothing is drawn while nothing is filtered. */
  readonly mean: number;
}

/** The widest at which all have room at the edge of each group. */
function scaleOf(groups: readonly SpineGroup[], drawn: readonly GroupTie[], widest: number): number {
  const most = Math.max(0, ...drawn.map(({ mean }) => mean));
  const byEdge = groups.flatMap((group, at) =>
    TIE_KINDS.map((kind) => {
      const own = drawn.filter((tie) => tie.kind === kind && (tie.one === at || tie.other === at));
      const sum = own.reduce((total, { mean }) => total + mean, 0);
      const room = OF_EDGE * (group.width - 2 * CORNER) - own.length * PORT_GAP;
      return sum === 0 ? Number.POSITIVE_INFINITY : Math.max(1, room) / sum;
    }),
  );
  return most === 0 ? 0 : Math.min(widest / most, ...byEdge);
}

/**
 * In the order in which ties leave an edge: to the left the nearest first, then what is within, then to the right the
 * farthest first, so that ties of one group nest and never cross.
 */
function slotsOf(groups: readonly SpineGroup[], at: number, ofKind: readonly GroupTie[]): readonly Slot[] {
  const left = Array.from({ length: at }, (_, away) => at - 1 - away);
  const right = groups.map((_, towards) => towards).filter((towards) => towards > at);
  return [...left, at, ...right.toReversed()].map((towards) => {
    const tie = ofKind.find(
      ({ one, other }) => one === Math.min(at, towards) && other === Math.max(at, towards),
    );
    return { towards, mean: tie?.mean ?? 0 };
  });
}

function portsOf(
  { left, width }: SpineGroup,
  slots: readonly Slot[],
  widthPerMean: number,
): readonly (readonly [towards: number, x: number])[] {
  const wide = ({ mean }: Slot) => (mean === 0 ? 0 : mean * widthPerMean + PORT_GAP);
  const total = slots.reduce((sum, slot) => sum + wide(slot), 0);
  let x = left + (width - total) / 2;
  return slots.map((slot) => {
    const middle = x + wide(slot) / 2;
    x += wide(slot);
    return [slot.towards, middle] as const;
  });
}
