import { LABEL_SIZE, LINE_HEIGHT, PLATE_LABEL_SIZE } from "../marks/nodeFigure.ts";
import type { NodeMarkScene } from "../graph/networkScene.ts";
import type { PictureColours } from "./pictureColours.ts";
import { SERIF, words } from "./pictureType.ts";
import { movedTo, svgElement } from "./svgText.ts";

/** The sizes of what is written at nodes. */
export interface NodeType {
  readonly actor: number;
  readonly proposition: number;
  readonly lineHeight: number;
}

export const NODE_TYPE: NodeType = {
  actor: LABEL_SIZE,
  proposition: PLATE_LABEL_SIZE,
  lineHeight: LINE_HEIGHT,
};

const SHARE_HEIGHT = 4;

/** A node of a picture that stands alone: a symbol over its label, or a plate with it. */
export function nodeSvg(mark: NodeMarkScene, colours: PictureColours, type: NodeType): string {
  const drawn = mark.node.kind === "actor" ? actorSvg(mark, colours, type) : plateSvg(mark, colours, type);
  return movedTo(mark.x, mark.y, drawn);
}

/** The symbol of an actor's kind around 0,0; dashed where nobody says who it is. */
export function symbolSvg(
  shape: string,
  isNamed: boolean,
  { paperRaised, ink }: PictureColours,
  isSmall = false,
): string {
  return svgElement("path", {
    d: shape,
    fill: paperRaised,
    stroke: ink,
    "stroke-width": isSmall ? 1.1 : 1.4,
    "stroke-linejoin": "round",
    "stroke-dasharray": isNamed ? undefined : isSmall ? "1.7 1.4" : "2.6 2.2",
  });
}

function actorSvg(
  mark: NodeMarkScene,
  colours: PictureColours,
  { actor: size, lineHeight }: NodeType,
): string {
  const isNamed = mark.node.kind !== "actor" || mark.node.actor.named;
  const lines = mark.lines.map((text, at) => ({ text, x: 0, y: mark.labelTop + at * lineHeight }));
  const type = { size, fill: colours.ink, anchor: "middle", halo: colours.paper } as const;
  return symbolSvg(mark.shape, isNamed, colours) + (lines.length === 0 ? "" : words(lines, type));
}

function plateSvg(mark: NodeMarkScene, colours: PictureColours, { proposition: size }: NodeType): string {
  const { width, height, lines } = mark;
  const frame = { x: -width / 2, y: -height / 2, width, height, rx: 2 };
  const shares = mark.shares.map((share) =>
    svgElement("rect", {
      x: share.x,
      y: height / 2 - SHARE_HEIGHT,
      width: share.width,
      height: SHARE_HEIGHT,
      fill: colours[share.stance],
    }),
  );
  const type = { size, fill: colours.ink, family: SERIF, weight: 600, anchor: "middle" } as const;
  const label = lines.map((text) => ({ text, x: 0, y: size * 0.34 - SHARE_HEIGHT / 2 + 0.5 }));
  return [
    svgElement("rect", { ...frame, fill: colours.paperRaised, stroke: colours.ruleStrong }),
    ...shares,
    label.length === 0 ? "" : words(label, type),
  ].join("");
}
