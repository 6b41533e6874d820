import { makeRoom } from "../../ui/room/room.ts";

/** The network as rows of propositions. A phone opens with it, so that its page asks for this as early as for itself (`workshop/script/phonePreload`). */
export const rowsRoom = makeRoom(async () => (await import("./rows/PropositionRows.tsx")).PropositionRows);
