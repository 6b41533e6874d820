import { createContext, use } from "react";
import type { Size } from "./useElementSize.ts";

/** The room that the picture has with which the page opens. */
interface FirstRoom extends Size {
  /** What stands there already at a size of its own, not much smaller than its room, by what it is. */
  readonly drawn?: ReadonlyMap<string, Size>;
}

/** That room, where it is known before what is in it is drawn; null elsewhere. */
export const FirstSize = createContext<FirstRoom | null>(null);

/** So many times as wide the room of what is drawn may be, and as high. */
export const MOST_ROOM = 1.36;

/** The size at which something stands on the page already, so that it does not jump; where the room is another one, its size. */
export function useDrawnSize(what: "days" | "spine", room: Size | null): Size | null {
  const drawn = use(FirstSize)?.drawn?.get(what);
  return drawn !== undefined && room !== null && isNear(drawn, room) ? drawn : room;
}

/** Without a height it is as high as it needs. */
function isNear({ width, height }: Size, room: Size): boolean {
  const fits = (drawn: number, own: number) => drawn <= own && own <= drawn * MOST_ROOM;
  return fits(width, room.width) && (height === 0 || fits(height, room.height));
}
