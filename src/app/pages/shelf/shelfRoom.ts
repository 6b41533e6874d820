import type { BundledCase } from "../../../store/bundledCase.ts";
import { type Room, makeRoom } from "../../../ui/room/room.ts";
import type { PicturePart } from "../../../views/marks/paint/mark.ts";
import { type ShelfEntry, shelfEntry } from "./shelfEntry.ts";

/** What the build has made of its cases for the shelf (workshop/cases/shelfPlugin). */
const bundled = import.meta.glob<ShelfEntry>("../../../../data/*/case.json", {
  import: "default",
  query: "?shelf",
});
const known = new Map<BundledCase, Room<ShelfEntry>>();
const drawn = new Map<BundledCase, Room<Drawn>>();

/** A room is entered where there is no picture, too. */
interface Drawn {
  readonly picture: PicturePart | null;
}

/** What the shelf tells of a case: as the build made it, or worked out from a case that was opened since. */
export function shelfRoom(one: BundledCase): Room<ShelfEntry> {
  const before = known.get(one);
  if (before !== undefined) return before;
  const made = makeRoom(
    bundled[`../../../../data/${one.id}/case.json`] ?? (async () => shelfEntry(await one.data.load())),
  );
  known.set(one, made);
  return made;
}

/** The picture of a case that the build has not drawn, which `draw` draws once. */
export function pictureRoom(one: BundledCase, draw: () => Promise<PicturePart | null>): Room<Drawn> {
  const before = drawn.get(one);
  if (before !== undefined) return before;
  const made = makeRoom(async () => ({ picture: await draw() }));
  drawn.set(one, made);
  return made;
}
