import type { SpineGroup, SpineLayout } from "../model/spineLayout.ts";
import { short } from "./ribbonPath.ts";

/** From a mark of a roster to the gutter beside it. */
const GUTTER = 2.5;

/** How far across the stem of an actor leaves its box. In a roster the stem runs beside the column of its mark. */
export function stemX({ marks }: SpineLayout, group: SpineGroup, actor: number): number {
  const x = marks.x[actor] ?? 0;
  return group.form === "roster" ? x - marks.radius - GUTTER : x;
}

/** The data of a path from the mark of an actor to those edges of its box that lines leave from; null where there are none. */
export function stemOf(
  layout: SpineLayout,
  group: SpineGroup,
  actor: number,
  edges: readonly (number | null)[],
): string | null {
  if (group.form === "sliver") return null;
  const [x, y] = [layout.marks.x[actor] ?? 0, layout.marks.y[actor] ?? 0];
  const beside = stemX(layout, group, actor);
  return edges
    .flatMap((edge) => (edge === null ? [] : `M${short(x)} ${short(y)}H${short(beside)}V${short(edge)}`))
    .join("");
}
