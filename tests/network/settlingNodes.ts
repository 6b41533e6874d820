import type { ThemeId } from "../../src/case/proposition.ts";
import type { LayoutSpace, SettlingNode } from "../../src/network/layout/settle.ts";
import { a, p } from "../fixtures/networks.ts";

export const space: LayoutSpace = { width: 400, height: 300, margin: 10, gap: 5 };

/** An actor's box of 40 by 20 on its way, free in the whole room. */
export const anActorAt = (
  id: string,
  x: number,
  y: number,
  more: Partial<SettlingNode> = {},
): SettlingNode => ({
  id: a(id),
  width: 40,
  height: 20,
  alignment: 0,
  theme: null,
  x,
  y,
  wantedX: x,
  top: 0,
  bottom: space.height,
  ...more,
});

/** The same for the plate of a proposition. */
export const aPlateAt = (id: string, x: number, y: number, more: Partial<SettlingNode> = {}): SettlingNode =>
  anActorAt(id, x, y, { id: p(id), theme: "policy" as ThemeId, ...more });
