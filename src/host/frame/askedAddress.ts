import type { AskedState } from "./hostMessage.ts";

/** A place and its choices, as the router has them. */
export interface FrameAddress {
  readonly pathname: string;
  readonly search: string;
}

/** What only the address of the frame may say: that it is one, and who may steer it. */
const FIXED: readonly string[] = ["embed", "api"];
/** How the frame looks by its address, which stays unless a message names it. */
const APPEARANCE: readonly string[] = ["controls", "theme", "lang", "v"];

/** Where a message of the page around leads, from where the frame is. */
export function askedAddress(current: FrameAddress, asked: AskedState): FrameAddress {
  const params = new URLSearchParams(asked.search);
  for (const name of FIXED) params.delete(name);
  for (const [name, value] of new URLSearchParams(current.search))
    if (FIXED.includes(name) || (APPEARANCE.includes(name) && !params.has(name))) params.append(name, value);
  return { pathname: asked.path ?? current.pathname, search: searchOf(params) };
}

/** The place and the choices as the page around is told them: what can be asked for again. */
export function toldState({ pathname, search }: FrameAddress): AskedState & { readonly path: string } {
  const params = new URLSearchParams(search);
  for (const name of FIXED) params.delete(name);
  return { path: pathname, search: searchOf(params) };
}

function searchOf(params: URLSearchParams): string {
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
