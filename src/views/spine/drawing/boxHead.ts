import { isUsualKind } from "../../../case/kinds/actorKind.ts";
import type { ShapedKind } from "../../../case/kinds/shapedKinds.ts";
import { STANCES } from "../../../case/statement.ts";
import type { SpineGroup } from "../../../network/spine/model/spineLayout.ts";
import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import { type Mark, textLine } from "../../marks/paint/mark.ts";
import { stanceSign } from "../../marks/stanceSign.ts";
import { measureNames } from "./measureNames.ts";
import type { SpineScene } from "./spineScene.ts";

/** From the side of a box to its words. */
export const PADDING = 8;
const SIGN = 8;
/** Bold letters are so much wider. */
const BOLD = 1.08;

/** What is said at the head of a group: how many are in it, or speak, who they are, and what they say on the chosen proposition. */
export function headMarks(scene: SpineScene, at: number): readonly Mark[] {
  const head = headOf(scene, at);
  if (head === null) return [];
  const { count, noun, stances, x, after, y, room } = head;
  const size = LETTER_SIZES.head * scene.layout.frame.letters;
  const bold = textLine(count, x, y, { size, fill: "ink", weight: 700 });
  if (!head.hasStances) return [bold];
  if (room < 0) return stances.marks;
  const soft = noun === undefined ? [] : [textLine(noun, after, y, { size, fill: "ink-soft" })];
  return [bold, ...soft, ...stances.marks];
}

/** The same for who listens, in the words that are seen: where there is no room for who they are, that too. */
export function headName(scene: SpineScene, at: number): string {
  const head = headOf(scene, at);
  return head === null ? "" : `${head.count} ${head.noun ?? head.nouns[0] ?? ""}`;
}

function headOf(scene: SpineScene, at: number) {
  const { picture, words, layout } = scene;
  const [group, counts] = [layout.groups[at], picture.groups[at]];
  if (group === undefined || counts === undefined) return null;
  const { letters } = layout.frame;
  const count = words.headCount({ count: counts.speaking, total: counts.actors });
  const stances = stanceMarks(scene, group, counts.stances);
  const nouns = nounsOf(scene, group);
  const x = group.left + PADDING;
  const after = x + (measureNames(count, "head") * BOLD + 3.5) * letters;
  const room = group.left + group.width - PADDING - stances.width - after;
  const noun = nouns.find((one) => measureNames(one, "head") * letters <= room);
  const hasStances = stances.width <= group.width - 2 * PADDING;
  return { count, nouns, noun, stances, hasStances, x, after, y: group.headY, room };
}

/** Who is in a group, the longest first: of what kind, where all are of one. */
function nounsOf({ said, layout, words }: SpineScene, { from, to, isApart }: SpineGroup): readonly string[] {
  const count = to - from;
  const actors = words.actors(count);
  if (isApart) return [words.apart(count), actors];
  const kind = onlyKind(said, layout.order.actors.subarray(from, to));
  // Only words of the interface are known to have a plural.
  if (kind === null || kind.label !== null || !isUsualKind(kind.id)) return [actors];
  return [words.ofKind[kind.id](count), actors];
}

/** The kind that all of some actors are of; null where they are of more than one, which nearly all groups tell at once. */
function onlyKind({ actors }: SpineScene["said"], members: Int32Array): ShapedKind | null {
  const first = actors[members[0] ?? -1]?.ofKind ?? null;
  return members.every((at) => actors[at]?.ofKind.id === first?.id) ? first : null;
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
      {
        ...textLine(text, end, group.headY, { size, fill: "ink", weight: 700, anchor: "end" }),
        isUnheard: true,
      },
    ];
  });
  return { marks, width: group.left + group.width - PADDING - x };
}
