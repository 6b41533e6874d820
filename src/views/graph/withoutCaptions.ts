import type { GraphLink } from "../../network/graph.ts";
import type { LinkDrawing } from "./linkDrawing.ts";

/** The same drawing of links, arrows and all, with no words at them. */
export function withoutCaptions<Link extends GraphLink>({
  trimmings,
  ...drawing
}: LinkDrawing<Link>): LinkDrawing<Link> {
  if (trimmings === undefined) return drawing;
  return {
    ...drawing,
    trimmings: (links, places) =>
      new Map([...trimmings(links, places)].map(([id, { head }]) => [id, { head }] as const)),
  };
}
