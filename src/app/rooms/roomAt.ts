import { readPath } from "../../store/place/placePath.ts";
import { rowOf } from "../../store/place/places.ts";
import type { Room } from "../../ui/room/room.ts";
import { rooms } from "./rooms.ts";

const PAGES = /^\/(?:page\/privacy|embed\/test)$/;

/** The room that a path of the app leads into; null for one that leads into none. */
export function roomAt(path: string): Room<unknown> | null {
  if (path === "/page/open") return rooms.opening;
  if (PAGES.test(path)) return rooms.pages;
  const { step, place } = readPath(path);
  if (step !== undefined) return rooms.classroom;
  if (place === null || place.page === "explorer") return null;
  if (rowOf(place).beside !== null) return rooms.panels;
  return place.page === "about" ? rooms.pages : rooms.classroom;
}
