import type { Layout } from "../../network/layout/layoutRequest.ts";
import type { NodeId } from "../../network/graph.ts";
import type { TieChange } from "../../network/ties/tieChanges.ts";
import { tieLinkId } from "../../network/ties/tieLinkId.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import type { LinkDrawing } from "../graph/linkDrawing.ts";
import { type LinkMarkScene, networkScene } from "../graph/networkScene.ts";
import type { NodeMarkScene } from "../graph/nodeScene.ts";
import { textWidth } from "../marks/textWidth.ts";

/** A label of a small picture: only whoever a change touches has one (anybody, where nothing has moved), and only where there is room. */
export interface ChangeLabel {
  readonly id: NodeId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A small picture of ties of which some have moved. */
export interface ChangeScene {
  readonly width: number;
  readonly height: number;
  readonly links: readonly LinkMarkScene<TieLink>[];
  readonly nodes: readonly NodeMarkScene[];
  readonly labels: readonly ChangeLabel[];
  /** The links that have moved, and the nodes at their ends. */
  readonly movedLinks: ReadonlySet<string>;
  readonly movedNodes: ReadonlySet<NodeId>;
}

interface ChangeSetting {
  readonly layout: Layout;
  readonly moves: readonly TieChange[];
  /** Of the labels, in units of the picture, so that they can be read however small it is drawn. */
  readonly fontSize: number;
  /** So many have their labels at most. */
  readonly most?: number;
}

/** Ties on the places of the whole case, in a picture too small for all names. */
export function changeScene(
  network: TieNetwork,
  drawing: LinkDrawing<TieLink>,
  { layout, moves, fontSize, most = Infinity }: ChangeSetting,
): ChangeScene {
  const { width, height, links, nodes } = networkScene(network, drawing, {
    layout,
    lanes: [],
    pins: new Map(),
  });
  const touched = touches(moves);
  const movedLinks = new Set(moves.map(({ left, right }) => tieLinkId(left, right)));
  const named = touched.size === 0 ? statementCounts(nodes) : touched;
  return {
    width,
    height,
    links: links.toSorted((one, other) => rankOf(one, movedLinks) - rankOf(other, movedLinks)),
    nodes,
    labels: placeLabels(nodes, named, { fontSize, width }).slice(0, most),
    movedLinks,
    movedNodes: new Set(touched.keys()),
  };
}

/** What has moved is drawn last, so that it lies on top, also for who clicks. */
function rankOf({ link }: LinkMarkScene<TieLink>, movedLinks: ReadonlySet<string>): number {
  return movedLinks.has(link.id) ? 1 : 0;
}

/** How many moves touch each actor. */
function touches(moves: readonly TieChange[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { left, right } of moves)
    for (const end of [left, right]) {
      const id = `actor/${end}` as NodeId;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}

/** Where nothing has moved, who said most is named first. */
function statementCounts(nodes: readonly NodeMarkScene[]): ReadonlyMap<NodeId, number> {
  return new Map(nodes.map(({ node }) => [node.id, node.statements]));
}

interface LabelSpace {
  readonly fontSize: number;
  readonly width: number;
}

/** The names of those who count most, one after the other, as long as they lie on no other. */
function placeLabels(
  nodes: readonly NodeMarkScene[],
  touched: ReadonlyMap<NodeId, number>,
  space: LabelSpace,
): readonly ChangeLabel[] {
  const wanted = nodes
    .filter(({ node }) => touched.has(node.id))
    .toSorted((one, other) => (touched.get(other.node.id) ?? 0) - (touched.get(one.node.id) ?? 0));
  const placed: (ChangeLabel & { readonly width: number })[] = [];
  for (const mark of wanted) {
    const label = labelOf(mark, space);
    if (placed.every((other) => !overlaps(label, other, space.fontSize))) placed.push(label);
  }
  return placed;
}

function labelOf({ node, x, y, radius }: NodeMarkScene, { fontSize, width: whole }: LabelSpace) {
  const text = node.kind === "actor" ? (node.actor.label ?? node.actor.name) : node.proposition.label;
  const width = textWidth(text, fontSize);
  const middle = Math.min(whole - width / 2, Math.max(width / 2, x));
  return { id: node.id, text, x: middle, y: y + radius + fontSize, width };
}

type Placed = Pick<ChangeLabel, "x" | "y"> & { readonly width: number };

function overlaps(one: Placed, other: Placed, fontSize: number): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < fontSize * 1.15
  );
}
