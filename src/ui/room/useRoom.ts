import { startTransition, useEffect, useReducer, useState } from "react";
import type { Room } from "./room.ts";

interface Entering<Inside> {
  /** What the room has; null while it is not loaded. */
  readonly inside: Inside | null;
  /** Why it could not be loaded. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Enters a room: loads it, and draws again when it is there or has failed, without keeping the page from what is pressed meanwhile. */
export function useRoom<Inside>(room: Room<Inside>): Entering<Inside> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [error, setError] = useState<Error | null>(null);
  const inside = room.inside();
  const isWanted = inside === null && error === null;

  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    const enter = async () => {
      try {
        await room.load();
        if (isHere) startTransition(redraw);
      } catch (reason) {
        if (isHere) setError(reason instanceof Error ? reason : new Error(String(reason)));
      }
    };
    // To begin to load takes some milliseconds: rooms that are entered together begin each in a task of its own.
    const begun = setTimeout(enter);
    return () => {
      isHere = false;
      clearTimeout(begun);
    };
  }, [room, isWanted]);

  return { inside, error, retry: () => setError(null) };
}
