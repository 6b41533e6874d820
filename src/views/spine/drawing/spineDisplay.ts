import type { Mark } from "../../marks/paint/mark.ts";
import type { SpineName } from "../../../network/spine/model/spineLayout.ts";
import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import { actorMark, actorNameMark, dotMarks, isDotted, openActors } from "./actorMarks.ts";
import { bandLines, bandTitles } from "./bandMarks.ts";
import { barMark } from "./barMarks.ts";
import { boxGround, boxMark, headOverStem } from "./boxMarks.ts";
import { measureNames } from "./measureNames.ts";
import { broughtMarks, ribbonMarks, stemMarks } from "./ribbonMarks.ts";
import type { SpineScene } from "./spineScene.ts";

/** More marks of actors than these are painted on a canvas: so many elements take 12 ms to make and lay out, 20,000 ten times that. */
const MOST_DRAWN = 2000;

/** The marks of a spine by layers, from the lowest to the highest. */
export interface SpineDisplay {
  readonly under: readonly Mark[];
  /** By proposition. */
  readonly bars: readonly Mark[];
  readonly titles: readonly Mark[];
  /** By group. */
  readonly boxes: readonly Mark[];
  /** The marks and names of the actors that have names, by place in a list of them. */
  readonly members: readonly Member[];
  /** The marks of all others. */
  readonly crowd: readonly Mark[];
  /** Whether these are so many that the page paints them, with the grounds of their boxes. */
  readonly isPainted: boolean;
  /** What it then paints. */
  readonly painted: readonly Mark[];
  /** From a chosen actor out of its box: under the names and the head there, which stay readable. */
  readonly stems: readonly Mark[];
  readonly over: readonly Mark[];
}

export interface Member {
  readonly actor: number;
  readonly mark: Mark;
}

/** The display list of a spine: the page and files draw the same. */
export function spineDisplay(scene: SpineScene): SpineDisplay {
  const { layout, said } = scene;
  const members = layout.groups.flatMap(({ form, names }) =>
    names.map((name) => memberOf(scene, name, form === "roster")),
  );
  const inRosters = new Set(
    layout.groups.flatMap(({ form, names }) => (form === "roster" ? names : []).map(({ actor }) => actor)),
  );
  const others = openActors(scene).filter((actor) => !inRosters.has(actor));
  const isPainted = others.length > MOST_DRAWN;
  const crowd =
    isPainted && isDotted(scene) ? dotMarks(scene) : others.map((actor) => actorMark(scene, actor));
  return {
    under: [...bandLines(scene), ...ribbonMarks(scene), ...broughtMarks(scene)],
    bars: said.propositions.map((_, at) => barMark(scene, at)),
    titles: bandTitles(scene),
    boxes: layout.groups.map((_, at) => boxMark(scene, at, isPainted)),
    members,
    crowd,
    isPainted,
    painted: isPainted ? [...groundMarks(scene), ...crowd] : [],
    stems: [...stemMarks(scene), ...headOverStem(scene)],
    over: chosenMarks(scene, inRosters),
  };
}

/** All marks in one list, for a file. */
export function spineMarks(display: SpineDisplay, scene: SpineScene): readonly Mark[] {
  const { under, bars, titles, boxes, members, crowd, isPainted, stems, over } = display;
  const grounds = isPainted ? groundMarks(scene) : [];
  return [
    ...under,
    ...bars,
    ...titles,
    ...grounds,
    ...boxes,
    ...crowd,
    ...stems,
    ...members.map(({ mark }) => mark),
    ...over,
  ];
}

/** The grounds of boxes that are open. */
function groundMarks({ layout: { groups } }: SpineScene): readonly Mark[] {
  return groups.filter(({ form }) => form !== "sliver").map(boxGround);
}

/** A name with its mark; in a crowd the mark is elsewhere. */
function memberOf(scene: SpineScene, name: SpineName, hasMark: boolean): Member {
  const { actor } = name;
  const text = actorNameMark(scene, name);
  const symbol = hasMark ? [actorMark(scene, actor)] : [];
  const id = scene.said.actors[actor]?.id ?? "";
  return { actor, mark: { kind: "group", role: "spine__member", id, marks: [...symbol, text] } };
}

const TAG = { padding: 5, height: 18, away: 9 };

/** In a crowd, who is chosen has its name beside it. */
function chosenMarks(scene: SpineScene, inRosters: ReadonlySet<number>): readonly Mark[] {
  const { chosen, said, layout } = scene;
  if (chosen?.kind !== "actor" || inRosters.has(chosen.actor)) return [];
  if (layout.groups[layout.marks.group[chosen.actor] ?? -1]?.form === "sliver") return [];
  const { id: _id, ...mark } = actorMark(scene, chosen.actor);
  return [mark, ...tagMarks(scene, chosen.actor, said.actors[chosen.actor]?.name ?? "")];
}

function tagMarks({ layout }: SpineScene, actor: number, text: string): readonly Mark[] {
  const { letters, width: frame } = layout.frame;
  const [x, y] = [layout.marks.x[actor] ?? 0, layout.marks.y[actor] ?? 0];
  const width = measureNames(text, "actor") * 1.06 * letters + 2 * TAG.padding;
  const left = x + TAG.away + width > frame ? x - TAG.away - width : x + TAG.away;
  const height = TAG.height * letters;
  const size = LETTER_SIZES.actor * letters;
  return [
    {
      kind: "rect",
      x: left,
      y: y - height / 2,
      width,
      height,
      corner: 2,
      fill: "paper-raised",
      stroke: "ink",
    },
    {
      kind: "text",
      lines: [{ text, x: left + TAG.padding, y: y + size * 0.36 }],
      size,
      fill: "ink",
      weight: 700,
    },
  ];
}
