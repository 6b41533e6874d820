import { LEAST_SHAPED } from "../../../network/spine/boxes/fitCrowd.ts";
import type { SpineName } from "../../../network/spine/model/spineLayout.ts";
import { SILENT } from "../../../network/spine/model/spinePicture.ts";
import { LETTER_SIZES } from "../../../network/spine/model/spineRequest.ts";
import type { Colour, GroupMark, Mark, PathMark, TextMark } from "../../marks/paint/mark.ts";
import { toTenths } from "../../marks/paint/rounded.ts";
import { nodeShape } from "../../marks/nodeShape.ts";
import { stanceAt } from "./ribbonMarks.ts";
import { type SpineScene, actorEmphasis } from "./spineScene.ts";

/** A shape fills so much of its room. */
const OF_ROOM = 0.85;
const FAINT = 0.4;
const FAINT_NAME = 0.5;
/** A name over the stem of a chosen actor keeps clear of it. */
const HALO = 3;

/** The actors of boxes that are open, in order of the axis. */
export function openActors({ layout: { groups, order } }: SpineScene): readonly number[] {
  const open: number[] = [];
  for (const { form, from, to } of groups)
    if (form !== "sliver") for (const actor of order.actors.subarray(from, to)) open.push(actor);
  return open;
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

/** Its kind, or a dot where that could not be told. */
function symbolOf(scene: SpineScene, actor: number): PathMark {
  const { ofKind, named = true } = scene.said.actors[actor] ?? {};
  const colour = colourOf(scene, actor);
  if (isDotted(scene)) return dotOf(scene, "M0 0h0", colour ?? "ink-soft");
  const radius = scene.layout.marks.radius * OF_ROOM;
  return {
    kind: "path",
    role: "spine__shape",
    path: nodeShape(ofKind?.shape ?? "circle", radius),
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

/** Whether the marks of actors are too small to have shapes. */
export function isDotted({ layout }: SpineScene): boolean {
  return layout.marks.radius < LEAST_SHAPED;
}

function dotOf({ layout }: SpineScene, path: string, stroke: Colour): PathMark {
  return {
    kind: "path",
    role: "spine__dots",
    path,
    stroke,
    strokeWidth: 2 * layout.marks.radius,
    isDotted: true,
  };
}

/** Dots of one group and colour as one path each, those that step back first; each knows whose its dots are, in their order. */
export function dotMarks(scene: SpineScene): readonly Mark[] {
  const { groups, order } = scene.layout;
  const batches = groups
    .filter(({ form }) => form !== "sliver")
    .flatMap(({ from, to }) => dotBatches(scene, order.actors.subarray(from, to)));
  return batches
    .toSorted((one, other) => Number(other.isFaint) - Number(one.isFaint))
    .map((batch) => dotsMark(scene, batch));
}

interface DotBatch {
  readonly colour: Colour;
  readonly isFaint: boolean;
  readonly actors: number[];
}

/** The actors of a group by how they are dotted. */
function dotBatches(scene: SpineScene, members: Int32Array): readonly DotBatch[] {
  const batches: DotBatch[] = [];
  for (const actor of members) {
    const isFaint = actorEmphasis(scene, actor) === "faint";
    const colour = colourOf(scene, actor) ?? "ink-soft";
    const alike = batches.find((batch) => batch.isFaint === isFaint && batch.colour === colour);
    if (alike === undefined) batches.push({ colour, isFaint, actors: [actor] });
    else alike.actors.push(actor);
  }
  return batches;
}

/** Whose the dots are is told when it is asked for: a file says it, the canvas of the page does not. */
function dotsMark(scene: SpineScene, { colour, isFaint, actors }: DotBatch): Mark {
  return {
    ...dotOf(scene, actors.map((actor) => dotAt(scene, actor)).join(""), colour),
    ...(isFaint ? { opacity: FAINT } : {}),
    get ids() {
      return actors.map((actor) => scene.said.actors[actor]?.id ?? "");
    },
  };
}

function dotAt({ layout: { marks } }: SpineScene, actor: number): string {
  return `M${toTenths(marks.x[actor] ?? 0)} ${toTenths(marks.y[actor] ?? 0)}h0`;
}

/** The name of an actor that has room to be written. */
export function actorNameMark(scene: SpineScene, { actor, x, lines }: SpineName): TextMark {
  const emphasis = actorEmphasis(scene, actor);
  const isShortened = lettersOf(lines.map(({ text }) => text).join("")) !== lettersOf(nameOf(scene, actor));
  return {
    kind: "text",
    role: "spine__label",
    ...(isShortened ? { isUnheard: true } : {}),
    lines: lines.map(({ text, y }) => ({ text, x, y })),
    size: LETTER_SIZES.actor * scene.layout.frame.letters,
    fill: "ink",
    ...(scene.picture.stem === null ? {} : { halo: HALO * scene.layout.frame.letters }),
    ...(emphasis === "strong" && scene.chosen?.kind === "actor" ? { weight: 700 } : {}),
    ...(emphasis === "faint" ? { fade: FAINT_NAME } : {}),
  };
}

function nameOf({ said }: SpineScene, actor: number): string {
  return said.actors[actor]?.name ?? "";
}

/** What is left of a name however its lines are broken. */
function lettersOf(text: string): string {
  return text.replaceAll(/\s/g, "");
}
