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
  const params = new URLSearchParams(here);
  if (typeof to === "string")
    return withParams({ pathname: to, search: "" }, params, [...OF_CLASS, ...OF_FRAME]);
  return params.get("embed") === "1" ? withParams(to, params, OF_FRAME) : to;
}

function withParams(
  { pathname, search }: Address,
  params: URLSearchParams,
  names: readonly string[],
): Address {
  const said = new URLSearchParams(search);
  const kept = [...params].filter(([name]) => names.includes(name) && !said.has(name));
  const parts = [search.slice(1), new URLSearchParams(kept).toString()].filter((part) => part !== "");
  return { pathname, search: parts.length === 0 ? "" : `?${parts.join("&")}` };
}
