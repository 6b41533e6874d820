import type { Theme } from "../../case/proposition.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import { layoutNetwork } from "../../network/layout/layoutNetwork.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../../network/graph.ts";
import { type LinkDrawing, withoutCaptions } from "../graph/linkDrawing.ts";
import { networkLayoutRequest } from "../graph/networkLayoutRequest.ts";
import { type NetworkScene, networkScene } from "../graph/networkScene.ts";
import { sceneMarks } from "../graph/sceneMarks.ts";
import { type NodeFigure, symbolMiddle, symbolRadius } from "../marks/nodeFigure.ts";
import { type PicturePart, movedTo } from "../marks/paint/mark.ts";
import { textWidth } from "../marks/textWidth.ts";
import { wrapLabel } from "../marks/wrapText.ts";

/** What a picture that is shared small shows of a network. */
interface Shared<Link extends GraphLink> {
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  readonly alignment: Alignment;
  readonly themes: readonly Theme[];
  readonly levels?: ReadonlyMap<NodeId, number> | undefined;
  /** What is written at nodes instead of the names of those who said most. */
  readonly labelOf?: (node: NetworkNode) => string;
}

/** So large that it can be read where the picture is shown half as wide. */
const LABEL = 20;
const LINE = 22;
const WIDEST_LABEL = 190;
/** Who said most is named, as many as have room. */
const NAMES = [16, 14, 12, 10, 8, 6, 4, 2, 0] as const;
const LARGER = 1.25;
const BAR = { width: 54, height: 14 };

/** A network so large, with so few names, that it can be read where it is shown small; it fits the frame. */
export function shareNetwork<Link extends GraphLink>(
  shared: Shared<Link>,
  frame: { readonly width: number; readonly height: number },
): PicturePart {
  const fits = ({ width }: NetworkScene) => width <= frame.width * LITTLE_MORE;
  let fitting = sceneWith(shared, NAMES[0], frame);
  for (const names of shared.labelOf === undefined ? NAMES.slice(1) : [])
    if (!fits(fitting)) fitting = sceneWith(shared, names, frame);
  const { width, height, links } = fitting;
  const wider = links.map((link) => ({ ...link, width: link.width * LARGER }));
  const marks = sceneMarks({ ...fitting, bands: [], links: wider }, TYPE);
  return scaledInto({ width, height, marks }, frame);
}

const TYPE = { actor: LABEL, proposition: LABEL, lineHeight: LINE };
/** The layout may grow so much, by which all is drawn smaller. */
const LITTLE_MORE = 1.001;

function sceneWith<Link extends GraphLink>(
  { network, drawing, alignment, levels, themes, labelOf }: Shared<Link>,
  names: number,
  frame: { readonly width: number; readonly height: number },
) {
  const named = mostSaid(network.nodes, names);
  const nameOf = labelOf ?? ((node) => (named.has(node.id) ? shortName(node) : ""));
  const figureOf = (node: NetworkNode) => shareFigure(node, nameOf(node));
  const untitled = themes.map(({ id }) => ({ id, title: "" }));
  const asked = { whole: network, alignment, levels, themes: untitled };
  const layout = layoutNetwork(networkLayoutRequest(asked, { ...frame, growth: "both" }, figureOf));
  const setting = { layout, themes: [], pins: new Map(), figures: { of: figureOf, labelDrop: LABEL } };
  // Words at links would be too small.
  return networkScene(network, withoutCaptions(drawing), setting);
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

function shortName(node: NetworkNode): string {
  return node.kind === "proposition" ? node.proposition.label : (node.actor.label ?? node.actor.name);
}

function shareFigure(node: NetworkNode, label: string): NodeFigure {
  if (node.kind === "proposition") {
    if (label === "") return { ...BAR, lines: [], radius: 0 };
    return { width: textWidth(label, LABEL) * 1.05 + 18, height: 38, lines: [label], radius: 0 };
  }
  const radius = symbolRadius(node.statements) * LARGER;
  const lines = label === "" ? [] : wrapLabel(label, LABEL, WIDEST_LABEL);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, LABEL)));
  return {
    width: Math.max(2.5 * radius, widest),
    height: 2 * symbolMiddle(radius) + lines.length * LINE + (lines.length > 0 ? 4 : 0),
    lines,
    radius,
  };
}

/** Drawn as large as it fits, in the middle. */
export function scaledInto(
  { width, height, marks }: PicturePart,
  frame: { readonly width: number; readonly height: number },
): PicturePart {
  const scale = Math.min(frame.width / width, frame.height / height);
  const [x, y] = [(frame.width - width * scale) / 2, (frame.height - height * scale) / 2];
  return { ...frame, marks: [{ ...movedTo(x, y, ...marks), scale }] };
}
