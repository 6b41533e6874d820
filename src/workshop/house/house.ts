import { posix } from "node:path";

/** A folder of `src`, and what its files may import. */
export interface Floor {
  /** The other floors that any file of this one may import. */
  readonly imports: readonly string[];
  /** Only `app` may import it, and only when it is entered. */
  readonly lazy?: boolean;
  /** Its own folders, each with the ones beside it that it may import; "." is the files that lie in the floor itself. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
}

/** The folders of `src` from `.house.json`: the one place that says who may import whom. */
export type House = Readonly<Record<string, Floor>>;

/** Where a file lives: its floor, and its room there. */
export interface Home {
  readonly floor: string;
  readonly room: string;
}

/** The home of a file by its path from the root; null for what lies in `src` itself or outside of it. */
export function homeOf(path: string): Home | null {
  const [root, floor, ...rest] = path.split("/");
  if (root !== "src" || floor === undefined || rest.length === 0) return null;
  return { floor, room: rest.slice(0, -1).join("/") || "." };
}

/** The path of a room from the root: "src/views/matrix". */
export function roomPath({ floor, room }: Home): string {
  return posix.join("src", floor, room);
}

/** All rooms of a house, the files in a floor itself among them. */
export function homesIn(house: House): readonly Home[] {
  return Object.entries(house).flatMap(([floor, { rooms }]) =>
    [...new Set([".", ...Object.keys(rooms)])].map((room) => ({ floor, room })),
  );
}

/** Whether a file that lives in one room may import what lives in another. */
export function mayImport(house: House, from: Home, to: Home): boolean {
  if (from.floor !== to.floor) return house[from.floor]?.imports.includes(to.floor) ?? false;
  return from.room === to.room || (house[from.floor]?.rooms[from.room]?.includes(to.room) ?? false);
}
