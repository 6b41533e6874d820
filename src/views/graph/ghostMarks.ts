import { linkMark } from "../marks/linkLook.ts";
import type { Colour, GroupMark, Mark } from "../marks/paint/mark.ts";
import { NODE_TYPE, nodeMarks } from "./nodeMarks.ts";
import type { NetworkScene } from "./networkScene.ts";

/** What a filter hides, faint in its place: lines, then marks, so that no line runs over a mark. */
export function ghostMarks(
  { links, nodes }: NetworkScene["ghosts"],
  type = NODE_TYPE,
): { readonly links: readonly GroupMark[]; readonly nodes: readonly GroupMark[] } {
  return {
    links: links.map((scene) => {
      const { id, source, target } = scene.link;
      return { ...ghost(linkMark(scene, "strong")), id, ends: { source, target } };
    }),
    nodes: nodes.map((scene) => ({ ...ghost(nodeMarks(scene, type)), id: scene.node.id })),
  };
}

function ghost({ stance: _stance, opacity: _opacity, ...mark }: GroupMark): GroupMark {
  return { ...mark, role: "ghost", marks: mark.marks.map(faint) };
}

/** Everything in the colour of rules; what is filled with the ground stays opaque. */
function faint(mark: Mark): Mark {
  if (mark.kind === "group") return { ...mark, marks: mark.marks.map(faint) };
  const { role: _role, stance: _stance, ...rest } = mark;
  if (rest.kind === "text") return { ...rest, fill: "rule-strong", opacity: TEXT };
  const fill = rest.fill === undefined || rest.fill === "paper-raised" ? rest.fill : FAINT;
  return {
    ...rest,
    ...(fill === undefined ? {} : { fill }),
    ...(rest.stroke === undefined ? {} : { stroke: FAINT }),
  };
}

const FAINT: Colour = "rule";
const TEXT = 0.6;
