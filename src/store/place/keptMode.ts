import type { Address } from "../nameHandling.ts";

/** What the page around decides on, which stays wherever a link leads. */
const OF_FRAME = ["embed", "controls", "theme", "v", "api"];
/** What a page that belongs to no case keeps besides, so that the way back from it leads into the same mode. */
const OF_CLASS = ["names", "seed", "present"];

/**
 * Where a link leads, in the mode that there is here: a bare path keeps all of it; an address that is made from choices
 * says itself whether names are shown and whether it is presented.
 */
export function inMode(to: Address | string, here: string): Address {
  const bare = typeof to === "string";
  const { pathname, search } = bare ? { pathname: to, search: "" } : to;
  const names = bare ? [...OF_CLASS, ...OF_FRAME] : OF_FRAME;
  const said = new URLSearchParams(search);
  const kept = [...new URLSearchParams(here)].filter(([name]) => names.includes(name) && !said.has(name));
  const added = new URLSearchParams(kept).toString();
  return added === ""
    ? { pathname, search }
    : { pathname, search: `${search || "?"}${said.size > 0 ? "&" : ""}${added}` };
}
