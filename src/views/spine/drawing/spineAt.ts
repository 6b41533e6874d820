import { type MarkGrid, nearestMark } from "../../../network/spine/boxes/nearestMark.ts";
import type { SpineRibbon } from "../../../network/spine/model/spinePicture.ts";
import type { SpineCase } from "../../../network/spine/model/spineCase.ts";
import { memoizeLast } from "../../../store/memoizeLast.ts";
import { ribbonId } from "./ribbonMarks.ts";
import type { SpineScene } from "./spineScene.ts";

/** What a pointer or the keyboard is at; all by their places. */
export type SpineSpot =
  | { readonly kind: "actor"; readonly actor: number }
  | { readonly kind: "proposition"; readonly proposition: number }
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "ribbon"; readonly ribbon: SpineRibbon }
  | { readonly kind: "position"; readonly actor: number; readonly proposition: number };

/** From where to where a ribbon leads, drawn or not. */
export type RibbonEnds = Pick<SpineRibbon, "group" | "proposition" | "stance">;

/** What can be opened. */
export type OpenedSpot = SpineSpot | { readonly kind: "ribbon"; readonly ribbon: RibbonEnds };

/** Where a pointer is. */
export interface Pointed {
  readonly target: EventTarget | null;
  /** In the picture's own units. */
  readonly x: number;
  readonly y: number;
}

/** What is at a point: a name or a line on it, the mark nearest to it, or the box around. */
export function spineAt(scene: SpineScene, grid: MarkGrid, { target, x, y }: Pointed): SpineSpot | null {
  const id = target instanceof Element ? target.closest("[data-id]")?.getAttribute("data-id") : null;
  const spot = id === null || id === undefined ? null : spotOf(scene, id);
  if (spot !== null && spot.kind !== "group") return spot;
  const actor = nearestMark(scene.layout, grid, x, y);
  return actor !== null && isInBox(scene, actor, x, y) ? { kind: "actor", actor } : spot;
}

/** What an id of the picture names. */
export function spotOf(scene: SpineScene, id: string): SpineSpot | null {
  const { said, layout, picture } = scene;
  const node = nodeSpots(said).get(id);
  if (node !== undefined) return node;
  const group = layout.groups.findIndex((one) => one.id === id);
  if (group >= 0) return { kind: "group", group };
  const ribbon = [...picture.brought, ...picture.ribbons].find((one) => ribbonId(scene, one) === id);
  if (ribbon !== undefined) return { kind: "ribbon", ribbon };
  return positionOf(scene, id);
}

const nodeSpots = memoizeLast(
  ({ actors, propositions }: SpineCase): ReadonlyMap<string, SpineSpot> =>
    new Map<string, SpineSpot>([
      ...actors.map(({ id }, actor) => [id, { kind: "actor", actor }] as const),
      ...propositions.map(({ id }, proposition) => [id, { kind: "proposition", proposition }] as const),
    ]),
);

/** A line of the chosen actor. */
function positionOf({ said, chosen, picture }: SpineScene, id: string): SpineSpot | null {
  if (chosen?.kind !== "actor") return null;
  const { actor } = chosen;
  const line = picture.lines.find(
    (one) => `${said.actors[actor]?.id}/${said.propositions[one.proposition]?.id}` === id,
  );
  return line === undefined ? null : { kind: "position", actor, proposition: line.proposition };
}

function isInBox({ layout }: SpineScene, actor: number, x: number, y: number): boolean {
  const box = layout.groups[layout.marks.group[actor] ?? -1];
  if (box === undefined) return false;
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}
