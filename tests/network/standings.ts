import type { ThemeId } from "../../src/case/proposition.ts";
import type { Room, Standing } from "../../src/network/layout/settle.ts";
import { a, p } from "../fixtures/networks.ts";

export const room: Room = { width: 400, height: 300, margin: 10, gap: 5 };

/** An actor's box of 40 by 20 on its way, free in the whole room. */
export const anActorAt = (id: string, x: number, y: number, more: Partial<Standing> = {}): Standing => ({
  id: a(id),
  width: 40,
  height: 20,
  alignment: 0,
  theme: null,
  x,
  y,
  wantedX: x,
  top: 0,
  bottom: room.height,
  ...more,
});

/** The same for the plate of a proposition. */
export const aPlateAt = (id: string, x: number, y: number, more: Partial<Standing> = {}): Standing =>
  anActorAt(id, x, y, { id: p(id), theme: "policy" as ThemeId, ...more });
