import { makeRoom } from "../../ui/room/room.ts";

/** What hides names, loaded for the first address without them. */
export const hidingRoom = makeRoom(() => import("./hideNames.ts"));
