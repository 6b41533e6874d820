import type { BundledCase } from "../../../store/bundledCase.ts";
import { type Room, makeRoom } from "../../../ui/room/room.ts";
import { type ShelfEntry, shelfEntry } from "./shelfEntry.ts";

/** What the build has made of its cases for the shelf (workshop/cases/shelfPlugin). */
const bundled = import.meta.glob<ShelfEntry>("../../../../data/*/case.json", {
  import: "default",
  query: "?shelf",
});
const known = new Map<BundledCase, Room<ShelfEntry>>();

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
