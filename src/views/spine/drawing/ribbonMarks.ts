import { STANCES, type Stance } from "../../../case/statement.ts";
import type { SpineLine, SpineRibbon } from "../../../network/spine/model/spinePicture.ts";
import { LINK_LINES } from "../../marks/linkLook.ts";
import type { Colour, GroupMark, Mark } from "../../marks/paint/mark.ts";
import type { SpineScene } from "./spineScene.ts";

/** The edge of paper on both sides of a ribbon, by which crossings read as over and under, in CSS pixels. */
const CASING = 1;
/** All ribbons together, behind what is chosen. */
const BEHIND = 0.16;

/** The ribbons at rest, the widest first; all together step back where something is chosen. */
export function ribbonMarks(scene: SpineScene): readonly Mark[] {
  const { picture, chosen } = scene;
  const marks = picture.ribbons.map((ribbon) => ribbonMark(scene, ribbon, "tint"));
  const isBehind = chosen !== null && picture.brought.length + picture.lines.length > 0;
  return [{ kind: "group", role: "spine__ribbons", marks, ...(isBehind ? { opacity: BEHIND } : {}) }];
}

/** The ribbons of the chosen proposition, or the positions of the chosen actor and the way to them from its mark. */
export function broughtMarks(scene: SpineScene): readonly Mark[] {
  const { picture } = scene;
  const ribbons = picture.brought.map((ribbon) => ribbonMark(scene, ribbon, "full"));
  return [...ribbons, ...picture.lines.map((line) => lineMark(scene, line))];
}

/** The stem from the chosen actor to the edges of its box, which lies over the box. */
export function stemMarks({ picture: { stem } }: SpineScene): readonly Mark[] {
  return stem === null
    ? []
    : [{ kind: "path", role: "spine__stem", path: stem, stroke: "ink", strokeWidth: 1.6 }];
}

/** How a ribbon is known: by its group, its proposition and its stance. */
export function ribbonId({ said, layout }: SpineScene, { group, proposition, stance }: SpineRibbon): string {
  return [layout.groups[group]?.id, said.propositions[proposition]?.id, STANCES[stance]].join("/");
}

/** One ribbon: opaque, with an edge of paper, paler than its stance where it is at rest. */
export function ribbonMark(scene: SpineScene, ribbon: SpineRibbon, look: "tint" | "full"): GroupMark {
  const { said, layout } = scene;
  const stance = stanceAt(ribbon.stance);
  const path = ribbon.path;
  return {
    kind: "group",
    role: "spine__ribbon",
    id: ribbonId(scene, ribbon),
    ends: {
      source: layout.groups[ribbon.group]?.id ?? "",
      target: said.propositions[ribbon.proposition]?.id ?? "",
    },
    stance,
    marks: [
      { kind: "path", path, stroke: "paper", strokeWidth: ribbon.width + 2 * CASING },
      {
        kind: "path",
        role: "spine__line",
        path,
        stroke: look === "tint" ? tintOf(stance) : stance,
        strokeWidth: ribbon.width,
        dashes: dashesOf(stance, ribbon.width),
      },
    ],
  };
}

/** A position of the chosen actor. */
function lineMark({ said, chosen }: SpineScene, line: SpineLine): GroupMark {
  const stance = stanceAt(line.stance);
  const width = 1.2 + 1.1 * Math.sqrt(line.statements - 1);
  const actor = chosen?.kind === "actor" ? (said.actors[chosen.actor]?.id ?? "") : "";
  const proposition = said.propositions[line.proposition]?.id ?? "";
  const { path } = line;
  return {
    kind: "group",
    role: "spine__position",
    id: `${actor}/${proposition}`,
    ends: { source: actor, target: proposition },
    stance,
    marks: [
      { kind: "path", path, stroke: "paper", strokeWidth: width + 3 },
      { kind: "path", role: "spine__line", path, ...LINK_LINES[stance], strokeWidth: width },
    ],
  };
}

/** As in all networks, but with longer strokes in wider ribbons: gaps stay thin. */
function dashesOf(stance: Stance, width: number): readonly number[] {
  if (stance === "oppose") return [Math.max(9, width * 1.1), width > 10 ? 1.8 : 2.5];
  if (stance === "mixed") return [2.5, 2];
  return stance === "abstain" ? [1.2, 1.8] : [];
}

export function stanceAt(place: number): Stance {
  return STANCES[place] ?? "support";
}

export function tintOf(stance: Stance): Colour {
  return `${stance}-tint`;
}
