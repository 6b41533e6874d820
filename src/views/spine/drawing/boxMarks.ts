import type { SpineGroup } from "../../../network/spine/model/spineLayout.ts";
import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import {
  type GroupMark,
  type Mark,
  type RectMark,
  type TextMark,
  movedTo,
  textLine,
} from "../../marks/paint/mark.ts";
import { cutToWidth } from "../../../network/spine/fitting/cutToWidth.ts";
import { PADDING, headMarks } from "./boxHead.ts";
import { measureNames } from "./measureNames.ts";
import type { SpineScene } from "./spineScene.ts";

const CORNER = 3;
const HALO = 3;

/**
 * A group's box, with what is said at its head unless that is drawn over a stem; a sliver has its count and its foremost on
 * its side.
 */
export function boxMark(scene: SpineScene, at: number, isHollow = false): GroupMark {
  const group = scene.layout.groups[at];
  if (group === undefined) return movedTo(0, 0);
  const head = at === stemmedGroup(scene) ? [] : headMarks(scene, at);
  const inside = group.form === "sliver" ? sliverMarks(scene, group) : head;
  const marks = [edgeOf(group, isHollow), ...inside];
  return { kind: "group", role: "spine__group", id: group.id, marks };
}

/** The head of the group that a stem runs through, kept clear of it. */
export function headOverStem(scene: SpineScene): readonly Mark[] {
  const at = stemmedGroup(scene);
  const halo = HALO * scene.layout.frame.letters;
  const marks = headMarks(scene, at).map((mark) => (mark.kind === "text" ? { ...mark, halo } : mark));
  return marks.length === 0 ? [] : [{ kind: "group", role: "spine__head", marks }];
}

/** The group whose box the stem of the chosen actor runs through; -1 where there is none. */
function stemmedGroup({ picture, chosen, layout }: SpineScene): number {
  if (picture.stem === null || chosen?.kind !== "actor") return -1;
  return layout.marks.group[chosen.actor] ?? -1;
}

/** The ground of a box alone, for where its actors are painted under its edge. */
export function boxGround({ left: x, top: y, width, height }: SpineGroup): RectMark {
  return { kind: "rect", x, y, width, height, corner: CORNER, fill: "paper-raised" };
}

function edgeOf(group: SpineGroup, isHollow: boolean): RectMark {
  const { fill: _fill, ...box } = boxGround(group);
  const fill = group.form === "sliver" ? "paper" : "paper-raised";
  return {
    ...box,
    role: "spine__box",
    stroke: "rule",
    ...(isHollow && group.form !== "sliver" ? {} : { fill }),
  };
}

function sliverMarks({ said, layout, words }: SpineScene, group: SpineGroup): readonly Mark[] {
  const { letters } = layout.frame;
  const name = said.actors[group.foremost[0] ?? -1]?.name ?? "";
  const text = words.sliver({ actors: group.to - group.from, name });
  const written = cutToWidth(
    text,
    group.height - 2 * PADDING,
    (part) => measureNames(part, "actor") * letters,
  );
  const type = { size: LETTER_SIZES.actor * letters, fill: "ink-soft" } as const;
  const line: TextMark = textLine(written, 0, 0, type);
  const x = group.left + group.width / 2 + LETTER_SIZES.actor * letters * 0.35;
  return [{ kind: "group", x, y: group.top + group.height - PADDING, turn: -90, marks: [line] }];
}
