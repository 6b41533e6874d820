import type { SpineName } from "../../../network/spine/model/spineLayout.ts";
import { SILENT } from "../../../network/spine/model/spinePicture.ts";
import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import type { Colour, GroupMark, Mark, PathMark, TextMark } from "../../marks/paint/mark.ts";
import { toTenths } from "../../marks/paint/rounded.ts";
import { nodeShape } from "../../marks/nodeShape.ts";
import { stanceAt } from "./ribbonMarks.ts";
import { type SpineScene, actorEmphasis } from "./spineScene.ts";

/** Smaller marks cannot be told by their shape, and are dots. */
export const LEAST_SHAPED = 3;
/** A shape fills so much of its room. */
const OF_ROOM = 0.85;
const FAINT = 0.4;
const FAINT_NAME = 0.5;

/** The actors of boxes that are open, in order of the axis. */
export function openActors({ layout }: SpineScene): readonly number[] {
  return layout.groups.flatMap(({ form, from, to }) =>
    form === "sliver" ? [] : Array.from(layout.order.actors.subarray(from, to)),
  );
}

/** The symbol of an actor at its place: filled with its stance where a proposition is chosen. */
export function actorMark(scene: SpineScene, actor: number): GroupMark {
  const { said, layout } = scene;
  const [x, y] = [layout.marks.x[actor] ?? 0, layout.marks.y[actor] ?? 0];
  const isFaint = actorEmphasis(scene, actor) === "faint";
  return {
    kind: "group",
    role: "spine__actor",
    id: said.actors[actor]?.id ?? "",
    x,
    y,
    ...(isFaint ? { opacity: FAINT } : {}),
    marks: [symbolOf(scene, actor)],
  };
}

function symbolOf(scene: SpineScene, actor: number): PathMark {
  const { kind = "person", named = true } = scene.said.actors[actor] ?? {};
  const colour = colourOf(scene, actor);
  const radius = scene.layout.marks.radius * OF_ROOM;
  return {
    kind: "path",
    role: "spine__shape",
    path: nodeShape(kind, radius),
    fill: colour ?? "paper-raised",
    stroke: colour ?? "ink",
    strokeWidth: Math.min(1.1, radius / 4),
    isRound: true,
    ...(named ? {} : { dashes: [radius / 2.2, radius / 2.6] }),
  };
}

/** What an actor is filled with: its stance on the chosen proposition, ink where it is chosen itself; null for paper. */
function colourOf({ picture, chosen }: SpineScene, actor: number): Colour | null {
  const stance = picture.stances?.[actor] ?? SILENT;
  if (stance !== SILENT) return stanceAt(stance);
  return chosen?.kind === "actor" && chosen.actor === actor ? "ink" : null;
}

/** Dots of one colour as one path each, those that step back first. */
export function dotMarks(scene: SpineScene): readonly Mark[] {
  const { layout } = scene;
  const paths = new Map<string, { colour: Colour; isFaint: boolean; path: string[] }>();
  for (const actor of openActors(scene)) {
    const isFaint = actorEmphasis(scene, actor) === "faint";
    const colour = colourOf(scene, actor) ?? "ink-soft";
    const key = `${isFaint ? 0 : 1}${colour}`;
    const batch = paths.get(key) ?? { colour, isFaint, path: [] };
    paths.set(key, batch);
    batch.path.push(`M${toTenths(layout.marks.x[actor] ?? 0)} ${toTenths(layout.marks.y[actor] ?? 0)}h0`);
  }
  return [...paths]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { colour, isFaint, path }]) => ({
      kind: "path",
      role: "spine__dots",
      path: path.join(""),
      stroke: colour,
      strokeWidth: 2 * layout.marks.radius,
      isDotted: true,
      ...(isFaint ? { opacity: FAINT } : {}),
    }));
}

/** The name of an actor that has room to be written. */
export function actorNameMark(scene: SpineScene, { actor, text, x, y }: SpineName): TextMark {
  const emphasis = actorEmphasis(scene, actor);
  return {
    kind: "text",
    role: "spine__label",
    lines: [{ text, x, y }],
    size: LETTER_SIZES.actor * scene.layout.frame.letters,
    fill: "ink",
    ...(emphasis === "strong" && scene.chosen?.kind === "actor" ? { weight: 700 } : {}),
    ...(emphasis === "faint" ? { opacity: FAINT_NAME } : {}),
  };
}
