import type { PositionColumns } from "../model/spineCase.ts";
import type { SpineBar, SpineGroup, SpineLayout } from "../model/spineLayout.ts";
import type { SpineLine } from "../model/spinePicture.ts";
import { keepOrder } from "../fitting/keepOrder.ts";
import { CORNER, HEIGHT_COUNTS } from "./leavings.ts";
import { partsOf } from "./landings.ts";
import { stemOf, stemX } from "./actorStem.ts";
import { ribbonPath } from "./ribbonPath.ts";

/** The positions of an actor, and how they leave its box. */
export interface ActorLines {
  readonly lines: readonly SpineLine[];
  /** The data of a path from its mark to the edges of the box that lines leave from. */
  readonly stem: string | null;
}

/** Between two lines where they leave a box, in CSS pixels. */
const APART = 3.5;

/** A line from an actor to each proposition that it takes a position on, on the part of the bar that its stance has. */
export function actorLines(layout: SpineLayout, shown: PositionColumns, actor: number): ActorLines {
  const group = layout.groups[layout.marks.group[actor] ?? -1];
  if (group === undefined) return { lines: [], stem: null };
  const taken = positionsOf(layout, shown, actor);
  const x = stemX(layout, group, actor);
  const above = leaveBy(taken, layout, { group, x, side: "above" });
  const below = leaveBy(taken, layout, { group, x, side: "below" });
  const edges = [above.length > 0 ? group.top : null, below.length > 0 ? group.top + group.height : null];
  return { lines: [...above, ...below], stem: stemOf(layout, group, actor, edges) };
}

interface Taken {
  readonly proposition: number;
  readonly stance: number;
  readonly statements: number;
  readonly bar: SpineBar;
  readonly toX: number;
}

function positionsOf({ bars }: SpineLayout, shown: PositionColumns, actor: number): readonly Taken[] {
  const taken: Taken[] = [];
  shown.actor.forEach((one, row) => {
    const proposition = shown.proposition[row] ?? 0;
    const bar = bars[proposition];
    if (one !== actor || bar === undefined) return;
    const stance = shown.stance[row] ?? 0;
    const part = partsOf(bar)[stance] ?? { left: bar.left, width: bar.width };
    const toX = part.left + part.width / 2;
    taken.push({ proposition, stance, statements: shown.statements[row] ?? 0, bar, toX });
  });
  return taken;
}

interface Leaving {
  readonly group: SpineGroup;
  readonly x: number;
  readonly side: SpineBar["side"];
}

/** The lines on one side, in the order of where they go. */
function leaveBy(
  taken: readonly Taken[],
  { spine }: SpineLayout,
  { group, x, side }: Leaving,
): readonly SpineLine[] {
  const fromY = side === "above" ? group.top : group.top + group.height;
  const own = taken
    .filter(({ bar }) => bar.side === side)
    .toSorted(
      (one, other) => slope(one, x, fromY) - slope(other, x, fromY) || one.proposition - other.proposition,
    );
  const inset = Math.min(CORNER, group.width / 2);
  const edge = { from: group.left + inset, to: group.left + group.width - inset };
  const ports = keepOrder(
    own.map(() => ({ wish: x, width: APART })),
    edge,
    0,
  );
  return own.map(({ proposition, stance, statements, bar, toX }, at) => {
    const path = ribbonPath({ fromX: ports[at] ?? x, fromY, toX, toY: bar.y }, spine);
    return { proposition, stance, statements, path };
  });
}

function slope({ bar, toX }: Taken, x: number, from: number): number {
  return (toX - x) / Math.max(1, Math.abs(bar.y - from)) ** HEIGHT_COUNTS;
}
