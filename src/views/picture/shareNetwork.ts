import { layoutNetwork } from "../../network/layout/layoutNetwork.ts";
import type { Layout, LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../../network/graph.ts";
import { type LinkDrawing, linesToLead, withoutCaptions } from "../graph/linkDrawing.ts";
import { type Placeable, networkLayoutRequest } from "../graph/networkLayoutRequest.ts";
import { type NetworkScene, networkScene } from "../graph/networkScene.ts";
import { sceneMarks } from "../graph/sceneMarks.ts";
import {
  type LabelType,
  type NodeFigure,
  symbolFigure,
  symbolRadius,
  writtenName,
} from "../marks/nodeFigure.ts";
import { type PicturePart, movedTo } from "../marks/paint/mark.ts";
import { textWidth } from "../marks/textWidth.ts";

/** What a picture that is shared small shows of a network. */
interface Shared<Link extends GraphLink> extends Placeable<Link> {
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  /** What is written at nodes instead of the names of those who said most. */
  readonly labelOf?: (node: NetworkNode) => string;
}

/** The room that a picture has. */
type Frame = Pick<PicturePart, "width" | "height">;

/** So large that it can be read where the picture is shown half as wide. */
const LABEL = 20;
const LINE = 22;
const WIDEST_LABEL = 190;
/** Who said most is named, as many as have room. */
const NAMES = [16, 10, 6, 3, 0] as const;
const LARGER = 1.25;
const BAR = { width: 54, height: 14 };

/** A network so large, with so few names, that it can be read where it is shown small; it fits the frame. */
export function shareNetwork<Link extends GraphLink>(shared: Shared<Link>, frame: Frame): PicturePart {
  const counts = shared.labelOf === undefined ? NAMES : NAMES.slice(0, 1);
  let fitting = placedWith(shared, counts[0] ?? 0, frame);
  for (const names of counts.slice(1))
    if (fitting.places.width > frame.width * LITTLE_MORE) fitting = placedWith(shared, names, frame);
  const { width, height, links, ...scene } = drawn(shared, fitting);
  const wider = links.map((link) => ({ ...link, width: link.width * LARGER }));
  const marks = sceneMarks({ ...scene, width, height, bands: [], links: wider }, TYPE);
  return scaledInto({ width, height, marks }, frame);
}

const TYPE = { actor: LABEL, proposition: LABEL };
const LABEL_TYPE: LabelType = { size: LABEL, lineHeight: LINE, widest: WIDEST_LABEL };
/** The layout may grow so much, by which all is drawn smaller. */
const LITTLE_MORE = 1.001;

interface Placed {
  readonly request: LayoutRequest;
  readonly places: Layout;
  readonly figureOf: (node: NetworkNode) => NodeFigure;
}

/** Nodes with so many names where they are placed; their lines are led only where that is drawn, which takes longer. */
function placedWith<Link extends GraphLink>(
  { network, labelOf, ...placeable }: Shared<Link>,
  names: number,
  frame: Frame,
): Placed {
  const named = mostSaid(network.nodes, names);
  const nameOf = labelOf ?? ((node) => (named.has(node.id) ? writtenName(node) : ""));
  const figureOf = (node: NetworkNode) => shareFigure(node, nameOf(node));
  const untitled = {
    ...placeable,
    themes: placeable.themes.map(({ id }) => ({ id, title: "" })),
    several: "",
  };
  const request = networkLayoutRequest(untitled, { ...frame, growth: "both" }, { figureOf, lines: [] });
  return { request, places: layoutNetwork(request), figureOf };
}

function drawn<Link extends GraphLink>(
  { network, drawing, whole }: Shared<Link>,
  { request, places, figureOf }: Placed,
): NetworkScene<Link> {
  const layout = layoutNetwork({ ...request, lines: linesToLead(whole, network, drawing) }, places);
  // Words at links would be too small.
  return networkScene(network, withoutCaptions(drawing), { layout, lanes: [], pins: new Map(), figureOf });
}

/** Of each kind of node those with most statements, shared out as there are nodes of each. */
function mostSaid(nodes: readonly NetworkNode[], count: number): ReadonlySet<NodeId> {
  const ranked = nodes.toSorted(
    (left, right) => right.statements - left.statements || (left.id < right.id ? -1 : 1),
  );
  const [actors, propositions] = (["actor", "proposition"] as const).map((kind) =>
    ranked.filter((node) => node.kind === kind),
  );
  const half = Math.min(propositions?.length ?? 0, Math.floor(count / 2));
  const chosen = [...(propositions ?? []).slice(0, half), ...(actors ?? []).slice(0, count - half)];
  return new Set(chosen.map(({ id }) => id));
}

function shareFigure(node: NetworkNode, label: string): NodeFigure {
  if (node.kind === "actor") return symbolFigure(symbolRadius(node.statements) * LARGER, label, LABEL_TYPE);
  const plate = { labels: [], radius: 0 };
  if (label === "") return { ...plate, ...BAR, lines: [] };
  return { ...plate, width: textWidth(label, LABEL) * 1.05 + 18, height: 38, lines: [label] };
}

/** Drawn as large as it fits, in the middle. */
export function scaledInto({ width, height, marks }: PicturePart, frame: Frame): PicturePart {
  const scale = Math.min(frame.width / width, frame.height / height);
  const [x, y] = [(frame.width - width * scale) / 2, (frame.height - height * scale) / 2];
  return { ...frame, marks: [{ ...movedTo(x, y, ...marks), scale }] };
}
