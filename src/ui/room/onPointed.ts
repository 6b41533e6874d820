import type { Room } from "./room.ts";

interface Pointed {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onTouchStart: () => void;
}

/** For what leads into a room: loads the room as soon as somebody points at it, touches it or brings the focus to it. */
export function onPointed(room: Room<unknown>): Pointed {
  const prepare = () => loadAhead(room);
  return { onPointerEnter: prepare, onFocus: prepare, onTouchStart: prepare };
}

/** Loads a room that somebody is about to enter. If that fails, it is told to whoever enters, who tries again. */
export function loadAhead(room: Room<unknown>): void {
  void room.load().catch(() => {});
}
