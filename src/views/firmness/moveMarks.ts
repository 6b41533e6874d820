import type { Alignment } from "../../network/axis/alignment.ts";
import type { NetworkScene } from "../graph/networkScene.ts";
import type { NodeMarkScene } from "../graph/nodeScene.ts";
import { symbolReach } from "../marks/nodeFigure.ts";
import { symbolMark } from "../marks/nodeLook.ts";
import { type GroupMark, movedTo } from "../marks/paint/mark.ts";

/** How high an arrow rises above the symbols that it leads between, in CSS pixels. */
const RISE = 20;
/** What it keeps from symbols and from the edges of the picture. */
const AIR = 2;
const HEAD = { length: 7, half: 3.4 };
/** What moves by less than this beyond its own width is not seen to move. */
const LEAST_WAY = 6;

/** For each actor that would stand elsewhere across, an arrow to there and the outline of its symbol, under all symbols and names. */
export function moveMarks(
  { nodes, width }: Pick<NetworkScene, "nodes" | "width">,
  before: Alignment,
  after: Alignment,
): readonly GroupMark[] {
  const across = scaleOf(nodes, before);
  return nodes.flatMap((mark) => {
    const place = after.get(mark.node.id);
    const from = before.get(mark.node.id);
    if (place === undefined || from === undefined) return [];
    const reach = symbolReach(mark.radius) + AIR;
    const x = Math.min(width - reach, Math.max(reach, mark.x + across(place) - across(from)));
    return Math.abs(x - mark.x) < 2 * mark.radius + LEAST_WAY ? [] : [moveMark(mark, x)];
  });
}

function moveMark(mark: NodeMarkScene, x: number): GroupMark {
  const { node, y, radius, shape } = mark;
  const isNamed = node.kind !== "actor" || node.actor.named;
  const ghost = { ...symbolMark(shape, isNamed), role: "move-mark__ghost", stroke: "rule-strong" } as const;
  const top = y - symbolReach(radius) - AIR;
  const rise = Math.min(RISE, top - AIR);
  const line = `M${mark.x} ${top}C${mark.x} ${top - rise} ${x} ${top - rise} ${x} ${top - HEAD.length}`;
  const head = `M${x} ${top}L${x - HEAD.half} ${top - HEAD.length}L${x + HEAD.half} ${top - HEAD.length}Z`;
  return {
    kind: "group",
    role: "move-mark",
    id: node.id,
    marks: [
      movedTo(x, y, ghost),
      { kind: "path", role: "move-mark__line", path: line, stroke: "ink", strokeWidth: 1.6 },
      { kind: "path", role: "move-mark__head", path: head, fill: "ink" },
    ],
  };
}

/** Where an alignment lies across: between the actors that stand next to it, as the layout has spread them. */
function scaleOf(nodes: readonly NodeMarkScene[], before: Alignment): (place: number) => number {
  const known = nodes
    .flatMap(({ node, x }) => {
      const place = before.get(node.id);
      return place === undefined ? [] : [{ place, x }];
    })
    .toSorted((one, other) => one.place - other.place || one.x - other.x);
  return (place) => {
    const next = known.findIndex((one) => one.place >= place);
    const [low, high] = [known[next - 1] ?? known.at(next), known[next] ?? known.at(-1)];
    if (low === undefined || high === undefined) return 0;
    if (high.place === low.place) return high.x;
    return low.x + ((place - low.place) / (high.place - low.place)) * (high.x - low.x);
  };
}
