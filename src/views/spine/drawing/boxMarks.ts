import type { ActorKind } from "../../../case/actor.ts";
import { STANCES } from "../../../case/statement.ts";
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
import { stanceSign } from "../../marks/stanceSign.ts";
import { cutToWidth } from "../../../network/spine/fitting/cutToWidth.ts";
import { measureNames } from "./measureNames.ts";
import type { SpineScene } from "./spineScene.ts";

const PADDING = 8;
const CORNER = 3;
const SIGN = 8;
/** Bold letters are so much wider. */
const BOLD = 1.08;

/** A group's box, with what is said at its head; a sliver has its count and its foremost on its side. */
export function boxMark(scene: SpineScene, at: number, isHollow = false): GroupMark {
  const group = scene.layout.groups[at];
  if (group === undefined) return movedTo(0, 0);
  const inside = group.form === "sliver" ? sliverMarks(scene, group) : headMarks(scene, at, group);
  const marks = [edgeOf(group, isHollow), ...inside];
  return { kind: "group", role: "spine__group", id: group.id, marks };
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

function headMarks(scene: SpineScene, at: number, group: SpineGroup): readonly Mark[] {
  const { picture, words, layout } = scene;
  const counts = picture.groups[at];
  if (counts === undefined) return [];
  const { letters } = layout.frame;
  const size = LETTER_SIZES.head * letters;
  const stances = stanceMarks(scene, group, counts.stances);
  const bold = words.headCount({ count: counts.speaking, total: counts.actors });
  const x = group.left + PADDING;
  const taken = measureNames(bold, "head") * BOLD * letters;
  const after = x + taken + 3.5 * letters;
  const room = group.left + group.width - PADDING - stances.width - after;
  const inside = group.width - 2 * PADDING;
  if (stances.width > inside) return [textLine(bold, x, group.headY, { size, fill: "ink", weight: 700 })];
  if (room < 0) return stances.marks;
  const noun = nounsOf(scene, group).find((one) => measureNames(one, "head") * letters <= room);
  return [
    textLine(bold, x, group.headY, { size, fill: "ink", weight: 700 }),
    ...(noun === undefined ? [] : [textLine(noun, after, group.headY, { size, fill: "ink-soft" })]),
    ...stances.marks,
  ];
}

/** Who is in a group, the longest first: of what kind, where all are of one. */
function nounsOf({ said, layout, words }: SpineScene, { from, to, isApart }: SpineGroup): readonly string[] {
  const count = to - from;
  const actors = words.actors(count);
  if (isApart) return [words.apart(count), actors];
  const kinds = new Set<ActorKind>();
  for (const at of layout.order.actors.subarray(from, to)) kinds.add(said.actors[at]?.kind ?? "unnamed");
  const [kind, ...others] = kinds;
  return kind === undefined || others.length > 0 ? [actors] : [words.ofKind[kind](count), actors];
}

/** How many of a group take each stance on the chosen proposition, at the end of its head. */
function stanceMarks({ layout }: SpineScene, group: SpineGroup, stances: readonly number[] | null) {
  const { letters } = layout.frame;
  const size = LETTER_SIZES.head * letters;
  let x = group.left + group.width - PADDING;
  const marks = STANCES.toReversed().flatMap((stance): Mark[] => {
    const count = stances?.[STANCES.indexOf(stance)] ?? 0;
    if (count === 0) return [];
    const text = String(count);
    const end = x;
    const wide = measureNames(text, "head") * BOLD * letters;
    x = end - wide - (SIGN + 9) * letters;
    const sign = { x: end - wide - (SIGN + 3) * letters, y: group.headY - size * 0.36, size: SIGN * letters };
    return [
      stanceSign(stance, sign),
      textLine(text, end, group.headY, { size, fill: "ink", weight: 700, anchor: "end" }),
    ];
  });
  return { marks, width: group.left + group.width - PADDING - x };
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
