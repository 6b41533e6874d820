import type { GroupMark, Mark } from "../marks/paint/mark.ts";
import { LABEL_SIZE, PLATE_LABEL_SIZE } from "../marks/nodeFigure.ts";
import { SHARE_HEIGHT, actorLabel, plateLabel, plateMark, shareMark, symbolMark } from "../marks/nodeLook.ts";
import type { NodeMarkScene } from "./nodeScene.ts";

/** The sizes of what is written at nodes, in CSS pixels. */
export interface NodeType {
  readonly actor: number;
  readonly proposition: number;
}

/** Widths of names are estimated for wide letters, so they may be drawn a little larger. */
const CLOSER = 1.03;

export const NODE_TYPE: NodeType = {
  actor: LABEL_SIZE * CLOSER,
  proposition: PLATE_LABEL_SIZE,
};

/** A node: a symbol with its label beside it, or a plate with it. */
export function nodeMarks(scene: NodeMarkScene, type = NODE_TYPE): GroupMark {
  const { node, x, y } = scene;
  const marks = node.kind === "actor" ? actorMarks(scene, node.actor.named, type) : plateMarks(scene, type);
  return { kind: "group", role: "node-mark", id: node.id, x, y, marks };
}

function actorMarks(scene: NodeMarkScene, isNamed: boolean, { actor }: NodeType): Mark[] {
  const { shape, label, isBead, badge, letters } = scene;
  const plain = symbolMark(shape, isNamed);
  const symbol = badge === null ? [plain] : [...badge.under, plain, ...badge.over];
  if (label === null) return symbol;
  const { lines, anchor } = label;
  // Who has lines of its own is named louder than who hangs beneath a proposition.
  return [...symbol, actorLabel(lines, actor * letters, { anchor, fill: isBead ? "ink-soft" : "ink" })];
}

function plateMarks(
  { width, height, lines, shares, letters }: NodeMarkScene,
  { proposition }: NodeType,
): Mark[] {
  const stripe = { y: height / 2 - SHARE_HEIGHT, height: SHARE_HEIGHT };
  return [
    plateMark({ x: -width / 2, y: -height / 2, width, height }),
    ...shares.map((share) => shareMark(share.stance, { ...stripe, x: share.x, width: share.width })),
    ...plateLabel(lines[0], proposition * letters),
  ];
}
