import type { SpineGroup, SpineMarks } from "../model/spineLayout.ts";
import type { ArrangedGroups } from "./arrangeGroups.ts";

/** From the top of the highest box to the bottom of the lowest. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

export function reachOf(groups: readonly SpineGroup[]): Reach {
  const open = groups.filter(({ form }) => form !== "sliver");
  return {
    top: Math.min(0, ...open.map(({ top }) => top)),
    bottom: Math.max(0, ...open.map(({ top, height }) => top + height)),
  };
}

/** Groups and marks from their middle line to their place in the spine; slivers are as high as it is. */
export function shiftGroups(
  { groups, marks }: ArrangedGroups,
  spine: Reach,
): { readonly groups: readonly SpineGroup[]; readonly marks: SpineMarks } {
  const reach = reachOf(groups);
  const down = (spine.top + spine.bottom - reach.top - reach.bottom) / 2;
  return {
    groups: groups.map((group) => (group.form === "sliver" ? sliver(group, spine) : shifted(group, down))),
    marks: { ...marks, y: marks.y.map((y) => y + down) },
  };
}

function sliver(group: SpineGroup, { top, bottom }: Reach): SpineGroup {
  return { ...group, top, height: bottom - top, headY: top + group.headY - group.top };
}

function shifted(group: SpineGroup, down: number): SpineGroup {
  return {
    ...group,
    top: group.top + down,
    headY: group.headY + down,
    names: group.names.map((name) => ({
      ...name,
      lines: name.lines.map(({ text, y }) => ({ text, y: y + down })),
    })),
  };
}
