import type { RowTies } from "../../ties/gathered/tiesOfRow.ts";
import { keepOrder } from "../fitting/keepOrder.ts";
import type { SpineGroup, SpineLayout } from "../model/spineLayout.ts";
import { stemOf, stemX } from "../ribbons/actorStem.ts";
import { CORNER } from "../ribbons/leavings.ts";
import { short } from "../ribbons/ribbonPath.ts";
import { arcPath, edgeOf, stubPath } from "./tieArc.ts";
import { TIE_KINDS, type TieKind } from "./tieRibbon.ts";

/** What one actor has of a kind with all others of a group. */
export interface OwnTie {
  readonly kind: TieKind;
  /** By its place in the layout. */
  readonly group: number;
  readonly sum: number;
  /** How many others are in the group, whether they meet or not. */
  readonly pairs: number;
  /** The sum for each pair. */
  readonly mean: number;
  /** With whom it has most of it, by place. */
  readonly most: number;
  /** In CSS pixels. */
  readonly width: number;
  /** The data of the path of its middle line. */
  readonly path: string;
}

/** The ties of one actor as lines from its group to every open one. */
export interface OwnTies {
  readonly lines: readonly OwnTie[];
  /** The data of a path from its mark to the edges of its box; null where it has none. */
  readonly stem: string | null;
  /** By actor: 1 for those with whom it has a tie. */
  readonly tied: Uint8Array;
  /** With how many it agrees more than it disagrees, and the other way round. */
  readonly agreeing: number;
  readonly differing: number;
}

/** What all statements make of the ties of an actor, and what those that pass a filter do. */
export interface TiesOfActor {
  readonly whole: RowTies;
  readonly shown: RowTies;
}

/** The widest line, and the thinnest, in CSS pixels. */
const WIDEST = 9;
const THINNEST = 1.2;
/** Between two lines where they leave a box, in CSS pixels. */
const GAP = 1.5;

/** The ties of an actor that are shown, where those of the whole case run, and never wider: a filter moves none. */
export function ownTies(layout: SpineLayout, actor: number, { whole, shown }: TiesOfActor): OwnTies {
  const home = layout.marks.group[actor] ?? -1;
  const all = tiesWithGroups(layout, actor, whole);
  const widths = widthsOf(layout, all);
  const ports = portsOf(layout, actor, all, widths);
  const lines = tiesWithGroups(layout, actor, shown).flatMap((tie) => {
    const [port, most] = [ports.get(keyOf(tie)), all.find((one) => keyOf(one) === keyOf(tie))];
    const path = port === undefined ? "" : pathOf(layout, home, tie, port);
    return path === "" ? [] : [{ ...tie, width: widths(Math.min(tie.mean, most?.mean ?? 0)), path }];
  });
  const leans = (sign: 1 | -1) => shown.leaning.filter((value) => Math.sign(value) === sign).length;
  return {
    lines,
    stem: stemTo(layout, actor, ports),
    tied: Uint8Array.from(shown.leaning, (_, other) =>
      Number((shown.agreement[other] ?? 0) + (shown.disagreement[other] ?? 0) > 0),
    ),
    agreeing: leans(1),
    differing: leans(-1),
  };
}

type Tie = Omit<OwnTie, "width" | "path">;

function keyOf({ kind, group }: Pick<Tie, "kind" | "group">): string {
  return `${kind} ${group}`;
}

/** Groups that are closed take no part, nor does who is in one. */
function tiesWithGroups(layout: SpineLayout, actor: number, ties: RowTies): readonly Tie[] {
  const isOpen = (group: number) =>
    layout.groups[group] !== undefined && layout.groups[group].form !== "sliver";
  if (!isOpen(layout.marks.group[actor] ?? -1)) return [];
  return TIE_KINDS.flatMap((kind) =>
    layout.groups.flatMap((box, group) => {
      const tie = isOpen(group) ? tieWith(layout, actor, { box, group, kind }, ties[kind]) : null;
      return tie === null || tie.sum === 0 ? [] : [tie];
    }),
  );
}

function tieWith(
  { order }: SpineLayout,
  actor: number,
  { box, group, kind }: { readonly box: SpineGroup; readonly group: number; readonly kind: TieKind },
  values: Float64Array,
): Tie {
  const valueOf = (other: number) => values[other] ?? 0;
  const others = Array.from(order.actors.subarray(box.from, box.to)).filter((one) => one !== actor);
  const sum = others.reduce((total, other) => total + valueOf(other), 0);
  const most = others.reduce(
    (best, other) => (valueOf(other) > valueOf(best) ? other : best),
    others[0] ?? actor,
  );
  return { kind, group, sum, pairs: others.length, mean: sum / Math.max(1, others.length), most };
}

type Ports = ReadonlyMap<string, number>;

/** Where lines leave the box: its own group first, to the left the nearest first, then to the right the farthest first, so that they nest. */
function portsOf(
  layout: SpineLayout,
  actor: number,
  all: readonly Tie[],
  widthOf: (mean: number) => number,
): Ports {
  const home = layout.marks.group[actor] ?? -1;
  const box = layout.groups[home];
  if (box === undefined) return new Map();
  const x = stemX(layout, box, actor);
  const edge = { from: box.left + CORNER, to: box.left + box.width - CORNER };
  return new Map(
    TIE_KINDS.flatMap((kind) => {
      const own = all
        .filter((tie) => tie.kind === kind)
        .toSorted((one, other) => nested(one, home) - nested(other, home));
      const ports = keepOrder(
        own.map(({ mean }) => ({ wish: x, width: widthOf(mean) })),
        edge,
        GAP,
      );
      return own.map((tie, at) => [keyOf(tie), ports[at] ?? x] as const);
    }),
  );
}

function nested({ group }: Tie, home: number): number {
  return group <= home ? home - group : Number.MAX_SAFE_INTEGER - group;
}

function pathOf(layout: SpineLayout, home: number, { kind, group }: Tie, x: number): string {
  const [from, to] = [layout.groups[home], layout.groups[group]];
  if (from === undefined || to === undefined) return "";
  if (home === group) return stubPath(from, layout.frame, kind, x);
  return arcPath(layout, kind, [
    { box: from, x },
    { box: to, x: to.left + to.width / 2 },
  ]);
}

/** As wide as the strongest of the whole case leaves them. */
function widthsOf({ frame }: SpineLayout, all: readonly Tie[]): (mean: number) => number {
  const most = Math.max(Number.MIN_VALUE, ...all.map(({ mean }) => mean));
  return (mean) => Math.max(THINNEST, (WIDEST * frame.letters * mean) / most);
}

/** The stem, and along each edge what joins the lines to it. */
function stemTo(layout: SpineLayout, actor: number, ports: Ports): string | null {
  const box = layout.groups[layout.marks.group[actor] ?? -1];
  if (box === undefined || ports.size === 0) return null;
  const along = TIE_KINDS.map((kind) =>
    [...ports].flatMap(([key, x]) => (key.startsWith(`${kind} `) ? [x] : [])),
  );
  const edges = TIE_KINDS.map((kind, at) => (along[at]?.length ? edgeOf(box, kind) : null));
  const x = stemX(layout, box, actor);
  const joints = edges.map((y, at) =>
    y === null
      ? ""
      : `M${short(Math.min(x, ...(along[at] ?? [])))} ${short(y)}H${short(Math.max(x, ...(along[at] ?? [])))}`,
  );
  return [stemOf(layout, box, actor, edges), ...joints].join("");
}
