import { makeRoom } from "../../ui/room/room.ts";

/** What the search field suggests, loaded when the field has the focus. */
export const suggestionsRoom = makeRoom(async () => (await import("./suggestions.ts")).suggestions);
