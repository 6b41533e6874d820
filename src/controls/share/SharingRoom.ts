import { type ComponentType, createContext } from "react";
import type { Room } from "../../ui/room/room.ts";

interface Sharing {
  /** The ways to take along what is shown. */
  readonly ShareWays: ComponentType;
}

/** What the dialog of sharing holds, which is loaded when it is opened; null where nothing can be shared. */
export const SharingRoom = createContext<Room<Sharing> | null>(null);
